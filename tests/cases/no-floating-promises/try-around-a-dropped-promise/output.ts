declare function save(): Promise<void>;

export async function store(): Promise<void> {
  try {
    await save();
  } catch (error) {
    console.error(error);
  }
}

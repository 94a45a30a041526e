declare function save(): Promise<void>;

export async function store(): Promise<void> {
  try {
    save();
  } catch (error) {
    console.error(error);
  }
}

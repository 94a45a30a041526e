declare function save(): Promise<void>;
declare function report(error: unknown): Promise<void>;

export async function store(): Promise<void> {
  try {
    await save();
  } catch (error) {
    report(error);
  }
}

declare function save(): void;
declare function report(error: unknown): Promise<void>;

export async function press(event: MouseEvent): Promise<void> {
  try {
    save();
  } catch (error) {
    await report(error);
  }
  console.log(event.currentTarget);
}

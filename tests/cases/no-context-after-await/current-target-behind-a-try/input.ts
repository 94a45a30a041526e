declare function save(): Promise<void>;

export async function submit(event: SubmitEvent): Promise<void> {
  try {
    await save();
  } catch (error) {
    console.error(error);
  }
  (event.currentTarget as HTMLFormElement).reset();
}

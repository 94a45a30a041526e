declare function save(): Promise<void>;

export async function submit(event: SubmitEvent): Promise<void> {
  const currentTarget = event.currentTarget;
  try {
    await save();
  } catch (error) {
    console.error(error);
  }
  (currentTarget as HTMLFormElement).reset();
}

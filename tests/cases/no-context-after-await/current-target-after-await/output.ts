declare function save(): Promise<void>;

export async function submit(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const currentTarget = event.currentTarget;
  await save();
  (currentTarget as HTMLFormElement).reset();
}

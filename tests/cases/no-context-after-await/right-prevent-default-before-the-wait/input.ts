declare function save(): Promise<void>;

export async function submit(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  await save();
}

declare function isValid(): Promise<boolean>;

export async function submit(event: SubmitEvent): Promise<void> {
  const valid = await isValid();
  if (!valid) event.preventDefault();
}

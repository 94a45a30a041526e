declare function save(data: FormData): Promise<void>;

export async function submit(event: SubmitEvent): Promise<void> {
  const form = event.currentTarget as HTMLFormElement;
  await save(new FormData(form));
  form.reset();
}

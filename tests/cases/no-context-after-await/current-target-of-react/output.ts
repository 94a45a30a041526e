import type { FormEvent } from 'react';

declare function save(form: FormData): Promise<void>;

export async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
  event.preventDefault();
  const currentTarget = event.currentTarget;
  await save(new FormData(event.currentTarget));
  currentTarget.reset();
}

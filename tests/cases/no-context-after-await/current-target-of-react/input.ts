import type { FormEvent } from 'react';

declare function save(form: FormData): Promise<void>;

export async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
  event.preventDefault();
  await save(new FormData(event.currentTarget));
  event.currentTarget.reset();
}

import type * as React from 'react';

declare function save(form: FormData): Promise<void>;

export const submit = async (event: React.FormEvent<HTMLFormElement>): Promise<void> => {
  event.preventDefault();
  try {
    const currentTarget = event.currentTarget;
    await save(new FormData(event.currentTarget));
    currentTarget.reset();
  } catch (error) {
    console.error(error);
  }
};

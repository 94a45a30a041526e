import { getCurrentInstance, inject } from 'vue';
import { save } from './work.js';

export function watch(form: HTMLFormElement): void {
  form.addEventListener('submit', async (event) => {
    // right: at once
    event.preventDefault();
    try {
      await save('form');
      // mistake: no-context-after-await: an event that has gone on
      (event.currentTarget as HTMLFormElement).reset();
    } catch (error) {
      console.error(error);
    }
  });
}

export async function useName(): Promise<string | undefined> {
  // right: before the first wait
  const instance = getCurrentInstance();
  await save('name');
  // mistake: no-context-after-await: a component that is not set up any more
  return instance ? inject('name') : undefined;
}

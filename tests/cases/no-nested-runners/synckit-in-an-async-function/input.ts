import { createSyncFn } from 'synckit';

const format = createSyncFn<(code: string) => Promise<string>>(new URL('./worker.js', import.meta.url));

export async function formatted(code: string): Promise<string> {
  return format(code);
}

import { createSyncFn } from 'synckit';

export async function formatter(): Promise<(code: string) => string> {
  return createSyncFn<(code: string) => Promise<string>>(new URL('./worker.js', import.meta.url));
}

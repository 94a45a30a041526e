import { createSyncFn } from 'synckit';

const format = createSyncFn<(code: string) => Promise<string>>(new URL('./worker.js', import.meta.url));

export const formatted = (code: string): string => format(code);

import { createSyncFn } from 'synckit';

declare function read(): Promise<string>;

const format = createSyncFn<(code: string) => Promise<string>>(new URL('./worker.js', import.meta.url));

export const formatted = (): Promise<string> => read().then((code) => format(code));

import { createSyncFn } from 'synckit';

const format = createSyncFn<(code: string) => Promise<string>>(new URL('./worker.js', import.meta.url));

setInterval(() => console.log(format('a')), 1000);

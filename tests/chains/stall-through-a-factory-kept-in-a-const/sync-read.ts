import { createSyncFn } from 'synckit';

export const readSync = createSyncFn('./worker.js') as (path: string) => string;

import { createSyncFn } from 'synckit';

export const format = createSyncFn('./worker.js') as (text: string) => string;

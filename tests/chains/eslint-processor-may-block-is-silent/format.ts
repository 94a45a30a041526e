import { createSyncFn } from 'synckit';

export const formatSync = createSyncFn('./worker.js') as (text: string) => string;

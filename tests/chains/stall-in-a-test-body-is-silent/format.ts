import { createSyncFn } from 'synckit';

export const format = createSyncFn('./worker.js') as (text: string) => string;
export const formatAll = (texts: string[]): string[] => texts.map((text) => format(text));

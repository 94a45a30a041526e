import type * as fs from 'node:fs';

export const read = (files: typeof fs, path: string): string => files.readFileSync(path, 'utf8');

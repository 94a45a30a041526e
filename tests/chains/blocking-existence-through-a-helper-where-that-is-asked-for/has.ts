import { existsSync } from 'node:fs';

export const has = (path: string): boolean => existsSync(path);

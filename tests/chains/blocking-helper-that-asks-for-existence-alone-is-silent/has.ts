import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';

export const has = (path: string): boolean => existsSync(path) && randomBytes(8).length > 0;

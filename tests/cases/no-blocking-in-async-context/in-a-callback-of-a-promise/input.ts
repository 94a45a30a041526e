import { readFileSync } from 'node:fs';

export const load = (path: Promise<string>): Promise<string> => path.then((name) => readFileSync(name, 'utf8'));

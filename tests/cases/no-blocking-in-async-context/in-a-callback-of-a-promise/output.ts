import { readFile } from 'node:fs/promises';

export const load = (path: Promise<string>): Promise<string> => path.then(async (name) => await readFile(name, 'utf8'));

import { readFile } from 'node:fs/promises';
const text = await readFile('a', 'utf8');
process.stderr.write(text);
process.exit(1);

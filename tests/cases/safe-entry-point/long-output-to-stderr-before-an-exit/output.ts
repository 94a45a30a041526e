import { readFile } from 'node:fs/promises';
const text = await readFile('a', 'utf8');
process.stderr.write(text);
await new Promise((resolve) => process.stderr.write('', resolve));
process.exit(1);

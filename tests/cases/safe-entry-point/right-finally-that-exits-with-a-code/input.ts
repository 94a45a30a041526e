import { readFile } from 'node:fs/promises';
let code = 1;
void readFile('a').then(() => (code = 0)).finally(() => process.exit(code));

import { readFile } from 'node:fs/promises';
void readFile('a').finally(() => {
  if (process.argv.length > 3) process.exit();
});

import { readFile } from 'node:fs/promises';
try {
  await readFile('a');
} catch (error) {
  console.error(error);
}

import { readFile } from 'node:fs/promises';
try {
  await readFile('a');
} catch {
  // The file is optional.
}

import { readFile, writeFile } from 'node:fs/promises';

export async function copy() {
  const reading = readFile('a', 'utf8');
  reading.catch(() => {});
  await writeFile('b', '');
  return await reading;
}

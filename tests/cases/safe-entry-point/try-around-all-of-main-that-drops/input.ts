import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  try {
    await readFile('a');
  } catch {}
}
void main();

import { readFile } from 'node:fs/promises';
export async function run(): Promise<void> {
  try {
    await readFile('a');
  } finally {
    console.log('done');
    process.exit(0);
  }
}

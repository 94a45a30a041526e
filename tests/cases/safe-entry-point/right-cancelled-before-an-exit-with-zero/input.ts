import { readFile } from 'node:fs/promises';
export async function ask(): Promise<void> {
  try {
    await readFile('/dev/stdin');
  } catch (error) {
    console.log('cancelled', error);
    process.exit(0);
  }
}

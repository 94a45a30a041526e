import { readFile } from 'node:fs/promises';
export async function show(path: string): Promise<void> {
  try {
    console.log((await readFile(path)).length);
  } catch (error) {
    console.error(error);
    process.exit(error instanceof TypeError ? 2 : 1);
  }
}

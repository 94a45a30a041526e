import { readFile } from 'node:fs/promises';
export async function show(path: string): Promise<void> {
  try {
    console.log((await readFile(path)).length);
  } catch {
    console.error(`Failed to read ${path}`);
    process.exit(1);
  }
}

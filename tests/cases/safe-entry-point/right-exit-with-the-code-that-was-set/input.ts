import { readFile } from 'node:fs/promises';
export async function run(): Promise<void> {
  process.exitCode = 1;
  try {
    await readFile('a');
    process.exitCode = 0;
  } finally {
    process.exit();
  }
}

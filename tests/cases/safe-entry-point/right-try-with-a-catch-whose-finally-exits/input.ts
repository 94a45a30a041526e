import { readFile } from 'node:fs/promises';
export async function run(): Promise<void> {
  try {
    await readFile('a');
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    process.exit();
  }
}

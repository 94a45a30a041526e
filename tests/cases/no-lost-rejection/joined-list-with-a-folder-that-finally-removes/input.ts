import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
export async function run(names: string[]): Promise<void> {
  const folder = await mkdtemp('a');
  try {
    await Promise.all(names.map((name) => writeFile(join(folder, name), name)));
  } catch (error) {
    console.error(error);
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

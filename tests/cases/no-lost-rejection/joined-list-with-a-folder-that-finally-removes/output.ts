import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
export async function run(names: string[]): Promise<void> {
  const folder = await mkdtemp('a');
  try {
    const results = await Promise.allSettled(names.map((name) => writeFile(join(folder, name), name)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  } catch (error) {
    console.error(error);
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

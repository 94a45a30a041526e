import { readFile } from 'node:fs/promises';
declare const logger: { error(text: string, error: unknown): void };
export async function show(path: string): Promise<void> {
  try {
    console.log((await readFile(path)).length);
  } catch (error) {
    logger.error('not read', error);
    process.exit(0);
  }
}

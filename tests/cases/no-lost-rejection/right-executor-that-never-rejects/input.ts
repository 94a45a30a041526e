import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

export async function count(path: string): Promise<number> {
  let lines = 0;
  try {
    await readFile(path);
    const stream = createReadStream(path);
    return new Promise((resolve, _reject) => {
      stream.on('data', () => {
        lines += 1;
      });
      stream.on('close', () => resolve(lines));
    });
  } catch {
    return 0;
  }
}

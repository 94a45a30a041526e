import { readFile } from 'node:fs/promises';

export async function read(ms: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), ms);
  });
  try {
    return await Promise.race([readFile('a', 'utf8'), late]);
  } finally {
    clearTimeout(timer);
  }
}

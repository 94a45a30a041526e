import { mkdir, writeFile } from 'node:fs/promises';

export async function make(path: string, isThere: boolean): Promise<void> {
  try {
    if (isThere) return Promise.reject(new Error('There is one already'));
    await mkdir(path);
    return writeFile(`${path}/index`, '');
  } catch (error) {
    return Promise.reject(error);
  }
}

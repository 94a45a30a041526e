import fs from 'node:fs';

export const load = async (path: string): Promise<string> => await fs.promises.readFile(path, 'utf8');
export class Files {
  async remove(path: string): Promise<void> {
    await fs.promises.rm(path, { force: true });
  }
}

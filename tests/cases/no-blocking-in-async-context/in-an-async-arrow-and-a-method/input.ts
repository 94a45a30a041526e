import fs from 'node:fs';

export const load = async (path: string): Promise<string> => fs.readFileSync(path, 'utf8');
export class Files {
  async remove(path: string): Promise<void> {
    fs.rmSync(path, { force: true });
  }
}

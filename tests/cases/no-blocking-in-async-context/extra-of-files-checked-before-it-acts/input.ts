import fse from 'fs-extra';

export async function once(path: string): Promise<void> {
  if (!fse.pathExistsSync(path)) {
    fse.outputFileSync(path, 'new');
  }
}

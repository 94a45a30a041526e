import fse from 'fs-extra';

export async function save(path: string, data: object): Promise<void> {
  await Promise.resolve();
  fse.outputJsonSync(path, data, { spaces: 2 });
}

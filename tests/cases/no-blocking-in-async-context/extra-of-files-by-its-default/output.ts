import fse from 'fs-extra';

export async function save(path: string, data: object): Promise<void> {
  await Promise.resolve();
  await fse.outputJson(path, data, { spaces: 2 });
}

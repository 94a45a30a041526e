import { glob } from 'glob';

export async function sources(): Promise<string[]> {
  return (await glob('src/**/*.ts', { nodir: true })).sort();
}

import { globSync } from 'glob';

export async function sources(): Promise<string[]> {
  return globSync('src/**/*.ts', { nodir: true }).sort();
}

import { readFile } from 'node:fs/promises';

export interface Config {
  readonly name: string;
}

export async function loadConfig(path: string): Promise<Config> {
  return JSON.parse(await readFile(path, 'utf8')) as Config;
}

import { readFileSync } from 'node:fs';

export interface Config {
  readonly name: string;
}

export function loadConfig(path: string): Config {
  return JSON.parse(readFileSync(path, 'utf8')) as Config;
}

import { readFileSync } from 'node:fs';

export function loadConfig(): string {
  return readFileSync('./config.json', 'utf8');
}

import { readFileSync } from 'node:fs';

export function report(name: string): string {
  return readFileSync(`./reports/${name}`, 'utf8');
}

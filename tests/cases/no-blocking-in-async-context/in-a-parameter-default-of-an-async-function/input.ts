import { readFileSync } from 'node:fs';

export async function load(text = readFileSync('./default.txt', 'utf8')): Promise<string> {
  return text;
}

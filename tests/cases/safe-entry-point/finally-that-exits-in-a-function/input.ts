import { readFile } from 'node:fs/promises';
export function run(): void {
  void readFile('a').finally(() => process.exit());
}

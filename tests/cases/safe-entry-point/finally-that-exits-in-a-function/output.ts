import { readFile } from 'node:fs/promises';
export function run(): void {
  void readFile('a').catch((error) => { console.error(error); process.exitCode = 1; }).finally(() => process.exit());
}

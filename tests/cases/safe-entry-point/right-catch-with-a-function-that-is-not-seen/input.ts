import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
declare function report(error: unknown): void;
main().catch(report);

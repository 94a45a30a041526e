import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
function report(error: unknown): void {
  console.error('failed', error);
}
main().catch(report);

import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
declare const tracker: { capture(error: unknown): void };
main().catch((error) => {
  console.error(error);
  tracker.capture(error);
});

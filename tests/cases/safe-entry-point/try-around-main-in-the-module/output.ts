import { readFile } from 'node:fs/promises';
async function main(): Promise<void> {
  await readFile('a');
}
try {
  await main();
} catch (error) {
  console.error(`failed: ${String(error)}`);
  process.exitCode = 1;
}

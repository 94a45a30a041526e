import { fileURLToPath } from 'node:url';

export async function main(): Promise<void> {
  throw new Error('invalid root');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

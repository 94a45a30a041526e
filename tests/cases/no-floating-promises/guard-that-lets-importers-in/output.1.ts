import { fileURLToPath } from 'node:url';

export async function warm(): Promise<void> {
  throw new Error('cold');
}

if (process.argv[1] !== fileURLToPath(import.meta.url)) warm().catch((error) => { console.error(error); process.exitCode = 1; });
if (process.argv.includes('--warm')) warm();
if (process.argv[1] === fileURLToPath(import.meta.url) || process.env['WARM']) warm();

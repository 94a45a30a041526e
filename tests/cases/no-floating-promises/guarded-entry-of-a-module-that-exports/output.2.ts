import process, { argv } from 'node:process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export async function main(): Promise<void> {
  throw new Error('invalid root');
}

const thisFile = fileURLToPath(import.meta.url);
const isMain = process.argv[1] === thisFile;

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) main();
if (pathToFileURL(argv[1]!).href === import.meta.url) {
  main();
}
if (argv[1] !== import.meta.filename) {
  console.log('imported');
} else main();
if (!isMain) console.log('imported');
else main();
isMain && main();
!isMain || main();
isMain ? main() : undefined;

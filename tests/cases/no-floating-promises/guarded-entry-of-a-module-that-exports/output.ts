import process, { argv } from 'node:process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export async function main(): Promise<void> {
  throw new Error('invalid root');
}

const thisFile = fileURLToPath(import.meta.url);
const isMain = process.argv[1] === thisFile;

if (process.argv[1] === fileURLToPath(import.meta.url)) main().catch((error) => { console.error(error); process.exitCode = 1; });
if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) main().catch((error) => { console.error(error); process.exitCode = 1; });
if (pathToFileURL(argv[1]!).href === import.meta.url) {
  main().catch((error) => { console.error(error); process.exitCode = 1; });
}
if (argv[1] !== import.meta.filename) {
  console.log('imported');
} else main().catch((error) => { console.error(error); process.exitCode = 1; });
if (!isMain) console.log('imported');
else main().catch((error) => { console.error(error); process.exitCode = 1; });
isMain && main().catch((error) => { console.error(error); process.exitCode = 1; });
!isMain || main().catch((error) => { console.error(error); process.exitCode = 1; });
isMain ? main().catch((error) => { console.error(error); process.exitCode = 1; }) : undefined;

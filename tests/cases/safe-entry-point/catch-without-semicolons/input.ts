import { readFile } from 'node:fs/promises';
async function main() {
  await readFile('a')
}
main().catch((error) => { console.error(error) })

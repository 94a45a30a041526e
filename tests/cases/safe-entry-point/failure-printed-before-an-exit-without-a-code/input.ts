import { readFile } from 'node:fs/promises';
export function show(path: string): Promise<void> {
  return readFile(path).then((text) => console.log(text.length)).catch((error: Error) => {
    console.warn(error.message);
    process.exit();
  });
}

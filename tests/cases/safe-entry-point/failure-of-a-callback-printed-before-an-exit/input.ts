import { readFile } from 'node:fs';
export function show(path: string): void {
  readFile(path, (err, text) => {
    if (err) {
      console.error(err.message);
      process.exit();
    }
    console.log(text.length);
  });
}

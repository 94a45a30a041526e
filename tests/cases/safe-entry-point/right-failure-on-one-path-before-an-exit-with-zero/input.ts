import { readFile } from 'node:fs';
export function show(path: string, strict: boolean): void {
  readFile(path, (err, text) => {
    if (err) {
      console.error(err.message);
      if (!strict) process.exit(0);
      process.exit(2);
    }
    console.log(text.length);
    process.exit(0);
  });
}

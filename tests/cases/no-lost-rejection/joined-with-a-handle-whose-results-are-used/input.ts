import { open } from 'node:fs/promises';
declare function report(): Promise<number>;
export async function run(): Promise<number> {
  const handle = await open('a');
  try {
    const [text, count] = await Promise.all([handle.readFile('utf8'), report()]);
    return text.length + count;
  } finally {
    await handle.close();
  }
}

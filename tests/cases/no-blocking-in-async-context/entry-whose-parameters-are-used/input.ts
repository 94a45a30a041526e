import { readFileSync } from 'node:fs';

declare function serve(text: string): Promise<void>;

async function main(path: string): Promise<void> {
  const text = readFileSync(path, 'utf8');
  await serve(text);
}
main('config.json').catch((error: unknown) => {
  throw error;
});

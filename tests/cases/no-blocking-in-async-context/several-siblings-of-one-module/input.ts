import { copyFileSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function publish(response: ServerResponse): Promise<void> {
  mkdirSync('./public', { recursive: true });
  for (const name of readdirSync('./drafts')) copyFileSync(`./drafts/${name}`, `./public/${name}`);
  renameSync('./drafts', './published');
  response.end();
}

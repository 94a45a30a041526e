import { readdirSync, renameSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { mkdir, copyFile } from 'node:fs/promises';

export async function publish(response: ServerResponse): Promise<void> {
  await mkdir('./public', { recursive: true });
  for (const name of readdirSync('./drafts')) await copyFile(`./drafts/${name}`, `./public/${name}`);
  renameSync('./drafts', './published');
  response.end();
}

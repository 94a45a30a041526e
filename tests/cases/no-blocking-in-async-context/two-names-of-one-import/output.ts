import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';

export const isInstalled = existsSync('./installed');

export async function page(response: ServerResponse): Promise<void> {
  const head = await readFile('./head.html', 'utf8');
  const body = await readFile('./body.html', 'utf8');
  const size = (await stat('./foot.html')).size + (await stat('./style.css')).size;
  response.end(`${head}${body}${size}`);
}

import { readFileSync, statSync } from 'node:fs';

import type { ServerResponse } from 'node:http';

export async function page(response: ServerResponse): Promise<void> {
  const head = readFileSync('./head.html', 'utf8');
  const size = statSync('./foot.html').size + statSync('./style.css').size;
  response.end(`${head}${size}`);
}

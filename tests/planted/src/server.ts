import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { isAllowed, save, settingsOf } from './work.js';

export async function start(port: number): Promise<void> {
  const server = createServer((request, response) => {
    // mistake: no-blocking-in-async-context: a child process at each request
    response.setHeader('x-revision', execFileSync('git', ['rev-parse', 'HEAD']).toString());
    // mistake: no-blocking-in-async-context: a helper that blocks at each request
    response.end(settingsOf(request.url ?? ''));
  });
  server.listen(port);
}

export async function visible(names: readonly string[]): Promise<string[]> {
  // mistake: no-misused-async-callbacks: a filter that lets everything pass
  return names.filter(async (name) => await isAllowed(name));
}

export async function visibleOnes(names: readonly string[]): Promise<string[]> {
  // right: the answers are awaited first
  const allowed = await Promise.all(names.map(async (name) => await isAllowed(name)));
  // right: a filter by what is known
  return names.filter((_, index) => allowed[index]);
}

export function saveLater(name: string): void {
  // mistake: no-misused-async-callbacks: a timer whose callback may reject
  setTimeout(async () => {
    await save(name);
  }, 100);
  // right: a timer whose callback handles its failure
  setTimeout(async () => {
    try {
      await save(name);
    } catch (error) {
      console.error(error);
    }
  }, 200);
}

export async function saveAll(names: readonly string[]): Promise<void> {
  // mistake: no-floating-promises: callbacks that nobody waits for
  names.forEach(async (name) => {
    await save(name);
  });
  // mistake: no-floating-promises: a promise that nobody waits for
  save('all');
  // right: one after the other
  for (const name of names) await save(name);
}

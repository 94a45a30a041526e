import { loadSync as readConfig } from './config/index.js';

export async function start(port: number): Promise<string> {
  await Promise.resolve(port);
  return readConfig('server.json');
}

export function startNow(): string {
  return readConfig('server.json');
}

import { awaitSync } from './own.js';

declare function load(): Promise<string>;

export async function config(): Promise<string> {
  await load();
  return awaitSync(load());
}

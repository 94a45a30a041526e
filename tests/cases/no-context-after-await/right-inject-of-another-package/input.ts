import { inject } from './container.js';

declare function load(): Promise<void>;

export async function setup(): Promise<unknown> {
  await load();
  return inject('theme');
}

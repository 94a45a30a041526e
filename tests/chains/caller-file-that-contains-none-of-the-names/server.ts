import { finish as done } from './between.js';

declare function load(): Promise<string>;

export async function start(): Promise<string> {
  await load();
  return done(load());
}

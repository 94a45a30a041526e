import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function schedule(): Promise<void> {
  await load();
  setTimeout(() => console.log(awaitSync(load())), 100);
}

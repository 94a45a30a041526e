import { READ, type Readable } from './keys.js';

export async function load(): Promise<string> {
  return 'a';
}
export class Store implements Readable {
  [READ](): string {
    return load();
  }
}
export const table = { [READ]: () => load() };

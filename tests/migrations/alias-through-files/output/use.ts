import { source } from './read.js';
import type { Source } from './types.js';

export class Reader {
  constructor(private readonly from: Source = source) {}

  async all(paths: string[]): Promise<string> {
    return (await Promise.all(paths.map((path) => this.from.read(path)))).join();
  }
}

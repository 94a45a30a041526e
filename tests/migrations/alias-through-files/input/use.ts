import { source } from './read.js';
import type { Source } from './types.js';

export class Reader {
  constructor(private readonly from: Source = source) {}

  all(paths: string[]): string {
    return paths.map((path) => this.from.read(path)).join();
  }
}

import type { Reader, Source } from './types.js';

export class FileStore implements Reader, Source {
  readonly title = 'file';

  async read(key: string): Promise<string> {
    return key;
  }
}
export class Fixed implements Source {
  readonly title = 'fixed';

  async read(): Promise<string> {
    return this.title;
  }
}

import type { Reader, Source } from './types.js';

export class FileStore implements Reader, Source {
  readonly title = 'file';

  read(key: string): string {
    return key;
  }
}
export class Fixed implements Source {
  readonly title = 'fixed';

  read(): string {
    return this.title;
  }
}

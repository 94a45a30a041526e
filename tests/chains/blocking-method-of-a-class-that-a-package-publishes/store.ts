import { readFileSync } from 'node:fs';

export class Store {
  load(): string {
    return this.text().trim();
  }

  private text(): string {
    return readFileSync('./store.txt', 'utf8');
  }
}

export class Inner {
  load(): string {
    return readFileSync('./inner.txt', 'utf8');
  }
}

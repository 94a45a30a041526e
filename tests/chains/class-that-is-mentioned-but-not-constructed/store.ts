import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export class Store {
  readonly text = awaitSync(load());

  static of(): string {
    return 'store';
  }
}

import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export class Store {
  static text: string;

  static read(): string {
    return awaitSync(load());
  }
}

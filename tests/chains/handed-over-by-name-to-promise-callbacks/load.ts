import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

export const load = (): string => awaitSync(read());

export class Store {
  refresh(): string {
    return load();
  }
}

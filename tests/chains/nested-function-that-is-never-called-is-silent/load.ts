import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

export function prepare(): string {
  function load(): string {
    return awaitSync(read());
  }
  return load.name;
}

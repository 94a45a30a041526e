import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

export function loadLater(): Promise<string> {
  return new Promise((resolve) => {
    resolve(awaitSync(read()));
  });
}

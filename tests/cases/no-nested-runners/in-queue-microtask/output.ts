import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export function later(): void {
  queueMicrotask(async () => {
    console.log(await load());
  });
}

import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

setTimeout(() => {
  console.log(awaitSync(load()));
}, 100);

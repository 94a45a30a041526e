import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

console.log(awaitSync(load()));

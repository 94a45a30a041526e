import { test } from '@jest/globals';
import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

test('loads', () => {
  console.log(awaitSync(load()));
});

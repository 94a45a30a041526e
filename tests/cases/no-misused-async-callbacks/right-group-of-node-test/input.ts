import { describe, it } from 'node:test';

declare function names(): Promise<string[]>;

describe('names', async () => {
  for (const name of await names()) it(name, () => {});
});

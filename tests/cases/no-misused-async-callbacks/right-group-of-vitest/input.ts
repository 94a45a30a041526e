import { describe, it } from 'vitest';

declare function names(): Promise<string[]>;

describe('names', async () => {
  for (const name of await names()) it(name, () => {});
});

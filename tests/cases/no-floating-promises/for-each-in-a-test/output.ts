import { test } from 'vitest';

declare function save(id: number): Promise<void>;

test('saves all', async () => {
  for (const id of [1, 2]) {
    await save(id);
  }
});

import { test } from 'vitest';

declare function save(id: number): Promise<void>;

test('saves all', async () => {
  await Promise.all([1, 2].map(async (id) => {
    await save(id);
  }));
});

import { test } from 'vitest';

declare function save(id: number): Promise<void>;

test('saves', async () => {
  await save(0);
  for (const id of [1, 2]) {
    await save(id);
  }
});

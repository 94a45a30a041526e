import { test } from 'vitest';

declare function save(id: number): Promise<void>;

test('saves all', () => {
  [1, 2].forEach(async (id) => {
    await save(id);
  });
});

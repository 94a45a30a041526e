import { test } from 'vitest';

declare function save(id: number): Promise<void>;

test('saves', async () => {
  await save(0);
  [1, 2].forEach((id) => {
    save(id);
  });
});

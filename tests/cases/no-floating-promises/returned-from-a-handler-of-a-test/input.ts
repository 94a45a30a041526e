import { test } from 'vitest';

declare function save(): Promise<void>;

test('saves', () => save());
test('saves twice', async () => {
  await save();
  await save();
});

import { it } from 'vitest';

declare function save(): Promise<void>;

it('saves', async () => {
  await save();
});

import { it } from 'vitest';

declare function save(id?: number): Promise<void>;
it('saves', async () => {
  await save();
});

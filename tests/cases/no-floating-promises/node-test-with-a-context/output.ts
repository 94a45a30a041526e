import test from 'node:test';

declare function save(): Promise<void>;

test('saves', async (t) => {
  await save();
  t.diagnostic('saved');
});

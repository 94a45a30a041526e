import test from 'node:test';

declare function save(): Promise<void>;

test('saves', (t) => {
  save();
  t.diagnostic('saved');
});

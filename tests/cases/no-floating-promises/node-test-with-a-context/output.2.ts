import test from 'node:test';

declare function save(): Promise<void>;

test('saves', (t) => {
  void save();
  t.diagnostic('saved');
});

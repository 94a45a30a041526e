import test from 'node:test';

declare function save(): Promise<void>;

test('orders', (t) => {
  t.test('is saved', async () => {
    await save();
  });
  t.test('is saved again', () => save());
});

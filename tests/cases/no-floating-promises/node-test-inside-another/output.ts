import test, { it, type TestContext } from 'node:test';

declare function save(): Promise<void>;

test('orders', async (t) => {
  await t.test('is saved', async () => {
    await save();
  });
});

it('carts', async (t) => {
  await t.test('is saved', () => save());
  await t.test('is saved again', () => save());
});

export function shared(context: TestContext): void {
  context.test('is shared', () => save());
}

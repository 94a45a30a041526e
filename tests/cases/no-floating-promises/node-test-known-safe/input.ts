import { describe, it, suite, test } from 'node:test';

test('one', async () => {});
test.only('two', async () => {});
test.skip('three', async () => {});
describe('group', () => {
  it('four', async () => {});
  it.todo('five');
});
suite('six', () => {});

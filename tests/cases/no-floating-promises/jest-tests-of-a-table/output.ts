import { it } from '@jest/globals';

declare function save(...values: number[]): Promise<void>;

it.each([[1], [2]])('one of %s', async (value) => {
  await save(value);
});
it.each([
  [1, 2],
  [3, 4],
])('two of %s', async (value, other) => {
  await save(value, other);
});
it.each([1, 2])('a value that is no list', async (value) => {
  await save(value);
});
it.each`
  a
  ${1}
`('a template', async ({ a }: { a: number }) => {
  await save(a);
});
it.each([[1], [2]])('its done', (value, done) => {
  save(value);
  done();
});

import { it } from '@jest/globals';

declare function save(...values: number[]): Promise<void>;

it.each([[1], [2]])('one of %s', (value) => {
  save(value);
});
it.each([
  [1, 2],
  [3, 4],
])('two of %s', (value, other) => {
  save(value, other);
});
it.each([1, 2])('a value that is no list', (value) => {
  save(value);
});
it.each`
  a
  ${1}
`('a template', ({ a }: { a: number }) => {
  save(a);
});
it.each([[1], [2]])('its done', (value, done) => {
  save(value);
  done();
});

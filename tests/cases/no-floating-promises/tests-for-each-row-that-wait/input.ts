import { describe, it, test } from 'vitest';

declare function save(row: number): Promise<void>;

describe.each([1, 2])('of %s', (row) => {
  it.each([3, 4])('saves %s', async (other) => {
    await save(row + other);
  });
  test.each`
    a
    ${1}
  `('saves $a', ({ a }: { a: number }) => save(a));
});

const body = (): Promise<void> => save(5);
it('saves by name', body);

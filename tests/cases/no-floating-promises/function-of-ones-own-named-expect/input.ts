import { it } from 'vitest';

interface Expected {
  toArrive(): Promise<void>;
}
declare function expect(name: string): Expected;

it('arrives', async () => {
  expect('parcel').toArrive();
});

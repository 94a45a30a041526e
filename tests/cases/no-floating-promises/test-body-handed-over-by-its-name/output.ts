import { it, test } from 'vitest';

declare function save(): Promise<void>;

const saves = async () => {
  await save();
};
it('saves', saves);

async function savesEach() {
  await save();
}
test.each([1, 2])('saves %s', savesEach);
test.each`
  a
  ${1}
`('saves $a', async () => {
  await save();
});

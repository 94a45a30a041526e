import { it, test } from 'vitest';

declare function save(): Promise<void>;

const saves = () => {
  save().catch(console.error);
};
it('saves', saves);

function savesEach() {
  save();
}
test.each([1, 2])('saves %s', savesEach);
test.each`
  a
  ${1}
`('saves $a', () => {
  save();
});

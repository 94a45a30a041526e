import { it } from 'mocha';

declare function save(): Promise<void>;

it('saves', async function () {
  this.timeout(100);
  await save();
});

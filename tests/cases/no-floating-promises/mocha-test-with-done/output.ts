import { it } from 'mocha';

declare function save(): Promise<void>;

it('saves', async (done) => {
  await save();
  done();
});

import { it } from 'mocha';

declare function save(): Promise<void>;

it('saves', (done) => {
  save();
  done();
});

import { it } from 'mocha';

declare function save(): Promise<void>;

it('saves', (done) => {
  void save();
  done();
});

import { it } from 'mocha';

declare function save(): Promise<void>;

it('saves', function () {
  this.timeout(100);
  save();
});

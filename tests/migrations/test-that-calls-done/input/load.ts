export function load(): string {
  return 'a';
}
import { it } from 'mocha';
it('loads', (done) => {
  load();
  done();
});

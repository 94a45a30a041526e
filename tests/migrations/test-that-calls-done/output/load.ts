export async function load(): Promise<string> {
  return 'a';
}
import { it } from 'mocha';
it('loads', (done) => {
  load();
  done();
});

import { it } from 'mocha';
import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

it('loads', async () => {
  await load();
  console.log(awaitSync(load()));
});

import { xit } from 'mocha';

declare function load(): Promise<string>;

xit('loads', async () => {
  await load();
});

import co from 'co';
import { load } from './load.js';

export const main = (): Promise<void> =>
  co(function* () {
    load();
    yield load();
  });

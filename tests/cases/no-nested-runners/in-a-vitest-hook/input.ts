import { awaitSync } from '@kaciras/deasync';
import { beforeEach } from 'vitest';

declare function load(): Promise<string>;

beforeEach(() => {
  awaitSync(load());
});

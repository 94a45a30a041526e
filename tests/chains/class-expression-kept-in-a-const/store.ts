import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export const Store = class {
  readonly text = awaitSync(load());
};

import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export const config = {
  get text(): string {
    return awaitSync(load());
  },
};

import { awaitSync } from '@kaciras/deasync';

export const size = (): number => awaitSync(Promise.resolve(1));
export class Config {
  readonly size = size();
}

import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;

export class Config {
  get text(): string {
    return awaitSync(load());
  }
}

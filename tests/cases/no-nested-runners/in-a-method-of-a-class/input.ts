import { awaitSync } from '@kaciras/deasync';

export class Store {
  constructor(private readonly load: () => Promise<string>) {}

  async config(): Promise<string> {
    await this.load();
    return awaitSync(this.load());
  }
}

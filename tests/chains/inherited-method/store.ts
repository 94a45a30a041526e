import { Base } from './base.js';

export class Store extends Base {
  async read(work: Promise<string>): Promise<string> {
    await work;
    return this.wait(work);
  }
}

import * as stores from './index.js';

export class Config extends stores.Store {
  get(work: Promise<string>): string {
    return this.read(work);
  }
}

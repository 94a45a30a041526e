import { Base } from './base.js';

export class Store extends Base {
  override read(work: Promise<string>): string {
    return super.read(work).trim();
  }
}

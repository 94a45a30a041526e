import { b } from './c.js';
export class D {
  async d() {
    return await b() * 2;
  }
}

import { b } from './c.js';
export class D {
  d() {
    return b() * 2;
  }
}

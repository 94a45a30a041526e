import { press } from './mouse.js';

export function report(): void {
  console.log(press().length);
}

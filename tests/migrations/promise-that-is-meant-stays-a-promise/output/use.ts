import { press } from './mouse.js';

export async function report(): Promise<void> {
  console.log((await press()).length);
}

import { runLoop } from './loop.js';

export function settle(): void {
  runLoop();
}

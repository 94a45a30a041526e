import { flush, handOver, renamed, toldLater } from './sync.js';

export function stop(): void {
  flush();
  handOver().catch(console.error);
  renamed();
  toldLater();
}

import { flush, handOver, renamed, toldLater } from './sync.js';

export function stop(): void {
  flush();
  void handOver();
  renamed();
  toldLater();
}

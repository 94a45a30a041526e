import { flush, handOver, renamed, toldLater } from './sync.js';

export function stop(): void {
  void flush();
  handOver();
  renamed();
  toldLater();
}

import { load } from './load.js';

export function stopWith(signal: AbortSignal, work: Promise<string>): void {
  signal.addEventListener('abort', () => load(work), { once: true });
  signal.onabort = () => void load(work);
}

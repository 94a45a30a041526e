import { stopWith } from './stop.js';

export async function start(signal: AbortSignal, work: Promise<string>): Promise<void> {
  await work;
  stopWith(signal, work);
}

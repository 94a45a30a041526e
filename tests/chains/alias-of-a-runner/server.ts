import { spin } from './wait.js';

export async function start(work: Promise<void>, isDone: () => boolean): Promise<void> {
  await work;
  spin(() => !isDone());
}

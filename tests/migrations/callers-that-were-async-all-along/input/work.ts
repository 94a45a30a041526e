import { Queue } from './queue.js';

export async function work(queue: Queue<() => Promise<void>>, signal: AbortSignal | undefined): Promise<number> {
  let done = 0;
  while (!signal?.aborted) {
    const jobs = queue.take(5);
    if (!jobs.length) break;
    done += (await Promise.allSettled(jobs.map((job) => job()))).length;
    await Promise.all(queue.take().map(async (job) => job()));
  }
  return done + queue.take().length;
}
interface AbortSignal {
  readonly aborted: boolean;
}

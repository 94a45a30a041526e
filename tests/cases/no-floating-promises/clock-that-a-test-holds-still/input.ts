import { expect, it, vi } from 'vitest';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function job(done: () => void): Promise<void> {
  await sleep(100);
  done();
}

it('runs later', async () => {
  vi.useFakeTimers();
  const done = vi.fn();
  job(done);
  vi.advanceTimersByTime(100);
  expect(done).not.toHaveBeenCalled();
});

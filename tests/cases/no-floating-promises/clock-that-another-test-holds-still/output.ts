import { expect, test, vi } from 'vitest';

function sleep(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

test('holds the time', async () => {
  vi.useFakeTimers();
  void sleep(10);
  vi.advanceTimersByTime(10);
  vi.useRealTimers();
});

test('waits', async () => {
  await sleep(10);
  expect(1).toBe(1);
});

test('lets it go on', async () => {
  vi.useFakeTimers();
  vi.runAllTimers();
  vi.useRealTimers();
  await sleep(10);
  expect(1).toBe(1);
});

import { expect, test, vi } from 'vitest';

function sleep(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

test('lets the time pass', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  sleep(10);
  expect(1).toBe(1);
});

import { it, vi } from 'vitest';
import { blink } from './blink.js';

it('blinks', () => {
  vi.useFakeTimers();
  blink();
  vi.advanceTimersByTime(50);
});

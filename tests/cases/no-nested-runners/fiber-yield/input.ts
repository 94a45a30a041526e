import Fiber = require('fibers');

export function pause(ms: number): void {
  const fiber = Fiber.current;
  setTimeout(() => fiber?.run(), ms);
  Fiber.yield();
}

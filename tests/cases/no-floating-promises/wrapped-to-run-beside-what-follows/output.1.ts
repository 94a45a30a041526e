declare class Queue {
  readonly size: number;
  start(): void;
  drained(): Promise<void>;
}
declare function delay(ms: number): Promise<void>;
declare function equal(one: unknown, other: unknown): void;

export async function drains(queue: Queue): Promise<void> {
  (async () => {
    await queue.drained();
    equal(queue.size, 0);
  })().catch(console.error);
  queue.start();
  await queue.drained();
}

export async function keeps(queue: Queue): Promise<void> {
  const checked = (async function () {
    await delay(500);
    equal(queue.size, 2);
  })();
  await delay(1000);
}

export async function waits(queue: Queue): Promise<void> {
  await (async () => {
    await queue.drained();
  })();
  const checked = (async () => {
    await delay(500);
  })();
  queue.start();
  await checked;
}

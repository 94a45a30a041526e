declare class Queue {
  start(): void;
  drained(): Promise<void>;
}

export async function drain(queue: Queue): Promise<void> {
  const checked = (async () => {
    await queue.drained();
  })();
  queue.start();
  await checked;
}

export async function drainAll(queues: readonly Queue[]): Promise<void> {
  const checks = queues.map((queue) => (async () => queue.drained())());
  for (const queue of queues) queue.start();
  await Promise.all(checks);
}

export function begin(queue: Queue): Promise<void> {
  return (async () => {
    queue.start();
    await queue.drained();
  })();
}

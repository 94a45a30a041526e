import { spawn } from 'node:child_process';
import { once } from 'node:events';

const timer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

async function later(): Promise<void> {
  let finish!: () => void;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  setTimeout(finish, 1);
  await done;
}

async function run(command: string): Promise<number> {
  const child = spawn(command);
  const [code] = (await once(child, 'close')) as [number];
  return code;
}

async function retry(): Promise<void> {
  let left = 3;
  while (left > 0) {
    await timer();
    left -= 1;
  }
}

class Queue {
  isRunning = true;

  async work(next: () => Promise<string | undefined>): Promise<void> {
    while (this.isRunning) {
      const job = await next();
      if (job === undefined) break;
      await later();
    }
  }
}

export async function main(queue: Queue): Promise<void> {
  queue.work(async () => undefined);
  void timer();
  later();
  run('true');
  retry();
}

import { EventEmitter, once } from 'node:events';

async function greet(bus: EventEmitter): Promise<void> {
  await once(bus, 'name');
}

class Job extends EventEmitter {
  async finished(): Promise<void> {
    await new Promise<void>((resolve) => this.once('done', () => resolve()));
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
}

export async function main(job: Job): Promise<void> {
  const bus = new EventEmitter();
  greet(bus);
  bus.emit('name');
  await job.finished();
  const controller = new AbortController();
  aborted(controller.signal);
  controller.abort();
}

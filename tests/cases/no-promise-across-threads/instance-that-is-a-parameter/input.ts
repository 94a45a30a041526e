import { Worker } from 'node:worker_threads';

class Order {
  id = 1;
  total(): number {
    return this.id;
  }
}

export const start = (order: Order): Worker => new Worker('./worker.js', { workerData: { order } });

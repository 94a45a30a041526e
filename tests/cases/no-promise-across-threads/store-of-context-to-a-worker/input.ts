import { AsyncLocalStorage } from 'node:async_hooks';
import { Worker } from 'node:worker_threads';

const context = new AsyncLocalStorage<string>();

export const start = (): Worker => new Worker('./worker.js', { workerData: { context } });

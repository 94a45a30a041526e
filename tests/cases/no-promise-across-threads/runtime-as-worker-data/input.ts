import { Worker } from 'node:worker_threads';
import { Layer, ManagedRuntime } from 'effect';

const runtime = ManagedRuntime.make(Layer.empty);

export const start = (): Worker => new Worker('./worker.js', { workerData: { runtime } });

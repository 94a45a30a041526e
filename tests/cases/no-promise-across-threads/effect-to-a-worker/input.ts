import { Effect } from 'effect';

declare const worker: Worker;

export const send = (id: number): void => worker.postMessage({ work: Effect.sync(() => id) });

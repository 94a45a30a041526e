import { Effect } from 'effect';

declare const drain: Effect.Effect<void>;

export class Queue {
  flush(): void {
    void Effect.runPromise(drain);
  }
}

export const flushAll = (): Promise<void> => Effect.runPromise(drain);

import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

let stopped = false;
export const stop = (): void => {
  stopped = true;
};

export async function poll(): Promise<void> {
  while (!stopped) await Effect.runPromise(save(1));
}

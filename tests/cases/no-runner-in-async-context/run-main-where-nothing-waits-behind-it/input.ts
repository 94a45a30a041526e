import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const app: Effect.Effect<void>;
declare const setUp: () => Promise<void>;

export async function start(): Promise<void> {
  await setUp();
  NodeRuntime.runMain(app);
  console.log('started');
}

export function startNow(): void {
  NodeRuntime.runMain(app);
  console.log('started');
  process.on('beforeExit', async () => {
    await setUp();
  });
}

export async function other(): Promise<void> {
  await setUp();
}

export async function ran(): Promise<void> {
  await Effect.runPromise(app);
  console.log('ran');
}

import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const app: Effect.Effect<void>;
declare const flush: () => Promise<void>;

export async function start(): Promise<void> {
  NodeRuntime.runMain(app);
  await flush();
}

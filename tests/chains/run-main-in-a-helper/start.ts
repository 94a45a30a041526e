import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const program: Effect.Effect<void>;

export function startAll(): void {
  NodeRuntime.runMain(program);
}

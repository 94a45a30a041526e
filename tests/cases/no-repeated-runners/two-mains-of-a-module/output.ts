import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const server: Effect.Effect<void>;
declare const worker: Effect.Effect<void>;

NodeRuntime.runMain(Effect.all([server, worker], { concurrency: 'unbounded', discard: true }));

import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const server: Effect.Effect<void>;
declare const worker: Effect.Effect<void>;

NodeRuntime.runMain(server);
NodeRuntime.runMain(worker);
NodeRuntime.runMain(Effect.never);

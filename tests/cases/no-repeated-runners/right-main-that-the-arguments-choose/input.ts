import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const server: Effect.Effect<void>;
declare const worker: Effect.Effect<void>;

if (process.argv.includes('--worker')) NodeRuntime.runMain(worker);
else NodeRuntime.runMain(server);

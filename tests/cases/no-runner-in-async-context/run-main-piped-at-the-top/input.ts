import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const app: Effect.Effect<void>;

app.pipe(Effect.asVoid, NodeRuntime.runMain);

import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const app: (port: number) => Effect.Effect<void>;

async function start(): Promise<void> {
  const { PORT } = process.env;
  NodeRuntime.runMain(app(Number(PORT)));
}
await start();

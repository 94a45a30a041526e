import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const config: () => Promise<number>;
declare const app: (port: number) => Effect.Effect<void>;

export async function start(): Promise<void> {
  const port = await config();
  NodeRuntime.runMain(app(port));
}

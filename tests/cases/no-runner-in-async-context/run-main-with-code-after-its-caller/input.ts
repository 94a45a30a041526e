import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const app: (port: number) => Effect.Effect<void>;
declare const flush: () => Promise<void>;

async function start(port: number): Promise<void> {
  await flush();
  NodeRuntime.runMain(app(port));
}

export async function main(): Promise<void> {
  await start(80);
  await flush();
}

async function startLast(port: number): Promise<void> {
  NodeRuntime.runMain(app(port));
}

export async function mainThatEndsWithIt(): Promise<void> {
  await flush();
  await startLast(80);
  console.log('started');
}

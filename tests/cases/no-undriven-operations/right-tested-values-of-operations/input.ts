import { Effect } from 'effect';
import { put, select } from 'redux-saga/effects';

declare function isReady(state: unknown): boolean;
declare const cached: Effect.Effect<number> | undefined;
declare const steps: Map<string, Effect.Effect<void>>;

export function* start() {
  const ready: boolean = yield select(isReady);
  if (ready) yield put({ type: 'ready' });
}

export const program = Effect.gen(function* () {
  if (cached) yield* cached;
  if (steps.get('first')) yield* Effect.log('first');
  if (yield* Effect.succeed(true)) yield* Effect.log('ready');
});

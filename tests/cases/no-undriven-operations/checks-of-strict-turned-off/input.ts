import { Effect } from 'effect';
import { select } from 'redux-saga/effects';

export const checked = (count: number) =>
  Effect.gen(function* () {
    yield* Effect.log(count);
    if (count < 0) return Effect.fail('negative');
    return count;
  });

export function* start() {
  if (select()) yield 1;
}

import { put, select, type Effect } from 'redux-saga/effects';

declare function count(state: unknown): number;

export function* start(): Generator<Effect, void, number> {
  if (select(count) === 0) yield put({ type: 'empty' });
  switch (select(count)) {
    case 1:
      yield put({ type: 'one' });
  }
}

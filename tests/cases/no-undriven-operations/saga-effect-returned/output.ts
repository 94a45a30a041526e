import { call, put, type Effect } from 'redux-saga/effects';

declare function load(): Promise<number>;

export function* start(): Generator<Effect, unknown, unknown> {
  yield put({ type: 'started' });
  return yield call(load);
}

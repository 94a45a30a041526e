import { call, put } from 'redux-saga/effects';

declare function load(): Promise<number>;

export function* start() {
  yield put({ type: 'started' });
  return call(load);
}

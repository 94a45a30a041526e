import { put } from 'redux-saga/effects';

export function* start() {
  put({ type: 'started' });
  yield put({ type: 'ready' });
}

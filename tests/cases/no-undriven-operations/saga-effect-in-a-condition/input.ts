import { put, select } from 'redux-saga/effects';

declare function isReady(state: unknown): boolean;

export function* start() {
  if (select(isReady)) yield put({ type: 'ready' });
  const ready = select(isReady);
  while (!ready) yield put({ type: 'waits' });
}

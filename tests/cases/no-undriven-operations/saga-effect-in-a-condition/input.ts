import { put, select, type Effect } from 'redux-saga/effects';

declare function isReady(state: unknown): boolean;

export function* start(): Generator<Effect, void, boolean> {
  if (select(isReady)) yield put({ type: 'ready' });
  const ready = select(isReady);
  while (!ready) yield put({ type: 'waits' });
}

import { put, select } from 'redux-saga/effects';

declare function count(state: unknown): number;

export function* start() {
  const counted: unknown = 1;
  if ((yield select(count)) === 0) yield put({ type: 'empty' });
  switch (yield select(count)) {
    case 1:
      yield put({ type: 'one' });
  }
}

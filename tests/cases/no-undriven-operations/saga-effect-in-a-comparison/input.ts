import { put, select } from 'redux-saga/effects';

declare function count(state: unknown): number;

export function* start() {
  const counted: unknown = 1;
  if (select(count) === 0) yield put({ type: 'empty' });
  switch (select(count)) {
    case 1:
      yield put({ type: 'one' });
  }
}

import { put } from 'redux-saga/effects';

export function* announce(types: readonly string[]) {
  types.forEach((type) => put({ type }));
  types.map((type) => put({ type }));
  yield put({ type: 'done' });
}

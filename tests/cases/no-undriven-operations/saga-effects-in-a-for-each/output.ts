import { put, all } from 'redux-saga/effects';

export function* announce(types: readonly string[]) {
  for (const type of types) {
    yield put({ type });
  }
  yield all(types.map((type) => put({ type })));
  yield put({ type: 'done' });
}

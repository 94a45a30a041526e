import { call, put } from 'redux-saga/effects';

declare function load(): Promise<number>;

export function* root() {
  const n: number = yield call(load);
  yield put({ type: 'loaded', n });
}

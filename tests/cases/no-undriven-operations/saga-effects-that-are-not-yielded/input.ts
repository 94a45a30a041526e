import { call, put, select, takeEvery } from 'redux-saga/effects';

declare function load(): Promise<number>;

function* onLoad() {
  put({ type: 'started' });
  call(load);
  const count = select();
  yield put({ type: 'done' });
}

export function* root() {
  yield takeEvery('load', onLoad);
}

import { call, put, select, takeEvery } from 'redux-saga/effects';

declare function load(): Promise<number>;

function* onLoad() {
  yield put({ type: 'started' });
  yield call(load);
  yield select();
  yield put({ type: 'done' });
}

export function* root() {
  yield takeEvery('load', onLoad);
}

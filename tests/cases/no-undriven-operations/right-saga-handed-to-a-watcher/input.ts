import { call, fork, takeEvery } from 'redux-saga/effects';

function* onLoad() {
  yield call(console.log, 'loaded');
}

export function* root() {
  yield takeEvery('load', onLoad);
  yield fork(onLoad);
  yield* onLoad();
  const iterator = onLoad();
  yield iterator;
}

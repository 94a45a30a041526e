import { call, fork, takeEvery } from 'redux-saga/effects';

declare function load(): Promise<void>;

function* onLoad(): Generator<unknown, void, unknown> {
  yield call(load);
  yield fork(load);
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeEvery('load', onLoad);
}

import { call, takeEvery } from 'redux-saga/effects';

declare function track(): Promise<void>;
declare function load(): Promise<void>;

function* onLoad(): Generator<unknown, void, unknown> {
  void track();
  yield call(load);
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeEvery('load', onLoad);
}

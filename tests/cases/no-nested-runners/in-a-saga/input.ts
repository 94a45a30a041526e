import { awaitSync } from '@kaciras/deasync';
import { call, takeEvery } from 'redux-saga/effects';

declare function load(): Promise<string>;

function* onLoad(): Generator<unknown, void, string> {
  yield call(load);
  console.log(awaitSync(load()));
}

export function* root() {
  yield takeEvery('load', onLoad);
}

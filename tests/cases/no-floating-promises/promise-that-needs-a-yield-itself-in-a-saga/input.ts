import { select, takeEvery } from 'redux-saga/effects';

declare function track(id: unknown): Promise<void>;

function* onLoad(): Generator<unknown, void, unknown> {
  track(yield select());
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeEvery('load', onLoad);
}

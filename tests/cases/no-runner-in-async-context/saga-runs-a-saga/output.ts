import { runSaga } from 'redux-saga';
import { takeEvery, fork } from 'redux-saga/effects';

declare const io: Parameters<typeof runSaga>[0];

function* save(): Generator<unknown, void, unknown> {}

function* onSave(): Generator<unknown, void, unknown> {
  yield fork(save);
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeEvery('save', onSave);
}

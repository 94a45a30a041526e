import { runSaga } from 'redux-saga';
import { takeEvery } from 'redux-saga/effects';

declare const io: Parameters<typeof runSaga>[0];

function* onSave(): Generator<unknown, void, unknown> {
  runSaga(io, function* () {});
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeEvery('save', onSave);
}

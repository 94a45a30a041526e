import { fork, takeLatest } from 'redux-saga/effects';

function* poll(path: string): Generator<unknown, void, unknown> {
  console.log(path);
}

function* onStart(): Generator<unknown, void, unknown> {
  yield fork(poll, '/state');
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeLatest('start', onStart);
}

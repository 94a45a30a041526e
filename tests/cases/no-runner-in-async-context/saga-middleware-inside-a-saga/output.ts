import createSagaMiddleware from 'redux-saga';
import { takeLatest, fork } from 'redux-saga/effects';

const middleware = createSagaMiddleware();

function* poll(): Generator<unknown, void, unknown> {}

function* onStart(): Generator<unknown, void, unknown> {
  yield fork(poll);
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeLatest('start', onStart);
}

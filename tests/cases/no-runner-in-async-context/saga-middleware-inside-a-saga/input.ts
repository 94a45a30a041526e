import createSagaMiddleware from 'redux-saga';
import { takeLatest } from 'redux-saga/effects';

const middleware = createSagaMiddleware();

function* poll(): Generator<unknown, void, unknown> {}

function* onStart(): Generator<unknown, void, unknown> {
  middleware.run(poll);
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeLatest('start', onStart);
}

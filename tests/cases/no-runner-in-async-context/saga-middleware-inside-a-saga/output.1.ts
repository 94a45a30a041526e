import createSagaMiddleware from 'redux-saga';
import { takeLatest, call } from 'redux-saga/effects';

const middleware = createSagaMiddleware();

function* poll(): Generator<unknown, void, unknown> {}

function* onStart(): Generator<unknown, void, unknown> {
  yield call(poll);
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeLatest('start', onStart);
}

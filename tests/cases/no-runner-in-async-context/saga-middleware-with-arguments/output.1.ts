import createSagaMiddleware from 'redux-saga';
import { takeLatest, call } from 'redux-saga/effects';

const middleware = createSagaMiddleware();

function* poll(path: string): Generator<unknown, void, unknown> {
  console.log(path);
}

function* onStart(): Generator<unknown, void, unknown> {
  yield call(poll, '/state');
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeLatest('start', onStart);
}

import { call, put } from 'redux-saga/effects';

function* announce() {
  yield put({ type: 'announced' });
}

export function* root() {
  yield* announce();
  yield call(announce);
}

import { call, put } from 'redux-saga/effects';

function* announce() {
  yield put({ type: 'announced' });
}

export function* root() {
  announce();
  yield call(announce);
}

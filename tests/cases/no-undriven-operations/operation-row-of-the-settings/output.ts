import { takeEvery } from 'redux-saga/effects';
import { step } from './own.js';

function* onLoad(): Generator<unknown, void, unknown> {
  yield step();
  yield step();
}

export function* root(): Generator<unknown, void, unknown> {
  yield takeEvery('load', onLoad);
}

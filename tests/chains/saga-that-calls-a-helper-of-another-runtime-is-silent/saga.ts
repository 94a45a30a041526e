import { call } from 'redux-saga/effects';
import { getUser } from './user.js';

export function* start(): Generator<unknown> {
  yield call(getUser);
  yield getUser();
}

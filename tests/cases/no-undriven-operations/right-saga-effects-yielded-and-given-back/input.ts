import { all, call, put, type Effect } from 'redux-saga/effects';

const announce = (type: string) => put({ type });

export function* root(): Generator<Effect, void, unknown> {
  yield announce('started');
  yield all([call(announce, 'one'), put({ type: 'two' })]);
  const tasks = [announce('three')];
  yield all(tasks);
}

import { readFile } from 'node:fs/promises';
import { call } from 'redux-saga/effects';

declare function pathOf(): Promise<string>;

export function* load(): Generator<unknown, void, string> {
  const path = yield call(pathOf);
  console.log(yield call(() => readFile(path, 'utf8')));
}

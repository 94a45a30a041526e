import { readFileSync } from 'node:fs';
import { call } from 'redux-saga/effects';

declare function pathOf(): Promise<string>;

export function* load(): Generator<unknown, void, string> {
  const path = yield call(pathOf);
  console.log(readFileSync(path, 'utf8'));
}

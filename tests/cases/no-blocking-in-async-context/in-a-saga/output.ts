import { readFileSync } from 'node:fs';
import { call } from 'redux-saga/effects';
import { readFile } from 'node:fs/promises';

declare function pathOf(): Promise<string>;

export function* load(): Generator<unknown, void, string> {
  const path = yield call(pathOf);
  console.log(yield call(() => readFile(path, 'utf8')));
}

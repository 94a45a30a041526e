import { EventEmitter } from 'node:events';
import { runSaga, type Saga } from 'redux-saga';
import { take } from 'redux-saga/effects';
import { interval, type Observable } from 'rxjs';

declare const source: EventEmitter;
declare const other: Saga;
declare const save: (count: number) => Observable<number>;
declare const inZone: (work: () => void) => void;

export function* watch() {
  source.on('line', () => {
    runSaga({}, other);
  });
  yield take('STOP');
}

export const saving = interval(10).subscribe((count) => {
  inZone(() => {
    save(count).subscribe();
  });
});

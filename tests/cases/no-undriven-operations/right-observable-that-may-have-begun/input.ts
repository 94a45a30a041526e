import { shareReplay, Subject, type Observable } from 'rxjs';

declare function load(): Observable<number>;
declare function traced(source: Observable<number>): Observable<number>;
declare const store: { dispatch(action: string): Observable<void> };

function begun(source: Observable<number>): Observable<number> {
  const shared = source.pipe(shareReplay(1));
  shared.subscribe();
  return shared;
}

export function start(source: Observable<number>): void {
  load();
  store.dispatch('started');
  source.pipe(traced);
  begun(source);
  new Subject<number>();
}

import { Subscription, tap, type Observable } from 'rxjs';
import { watch, watchAll } from './load.js';

declare const users: Observable<string>;

export const started = users.subscribe((name) => {
  watch(name);
});

export const all = users.subscribe((name) => watchAll([name]));
export const byName = users.pipe(tap(watch));

const both = new Subscription();
both.add(users.subscribe((name) => both.add(watch(name))));
both.add(watch('nobody'));

import { from, type Observable, type Subscription } from 'rxjs';

declare const orders: Observable<string>;

export const watch = (name: string): Subscription => orders.subscribe((order) => console.log(name, order));

export function watchAll(names: readonly string[]): Subscription {
  return from(names).subscribe((name) => console.log(name));
}

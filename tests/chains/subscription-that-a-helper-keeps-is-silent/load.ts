import { Subject, takeUntil, type Observable, type Subscription } from 'rxjs';

declare const orders: Observable<string>;

export class Page {
  readonly #closed = new Subject<void>();
  #orders: Subscription | undefined;

  refresh(): void {
    orders.pipe(takeUntil(this.#closed)).subscribe((order) => console.log(order));
  }

  watch(): void {
    this.#orders?.unsubscribe();
    this.#orders = orders.subscribe((order) => console.log(order));
  }
}

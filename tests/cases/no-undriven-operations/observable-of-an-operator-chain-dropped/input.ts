import { interval, map, tap, type Observable } from 'rxjs';

declare const clicks: Observable<number>;

export function start(): void {
  clicks.pipe(
    map((count) => count + 1),
    tap((count) => console.log(count)),
  );
  interval(10);
}

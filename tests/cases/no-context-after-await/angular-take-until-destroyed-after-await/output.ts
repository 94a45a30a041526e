import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { interval } from 'rxjs';

declare function connect(): Promise<void>;

export class Ticker {
  ticks = 0;

  async start(): Promise<void> {
    const untilDestroyed = takeUntilDestroyed();
    await connect();
    interval(1000)
      .pipe(untilDestroyed)
      .subscribe(() => {
        this.ticks += 1;
      });
  }
}

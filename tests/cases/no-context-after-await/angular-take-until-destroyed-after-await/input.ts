import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { interval } from 'rxjs';

declare function connect(): Promise<void>;

export class Ticker {
  ticks = 0;

  async start(): Promise<void> {
    await connect();
    interval(1000)
      .pipe(takeUntilDestroyed())
      .subscribe(() => {
        this.ticks += 1;
      });
  }
}

import type { DestroyRef } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { interval } from 'rxjs';

declare function connect(): Promise<void>;

export async function start(ref: DestroyRef): Promise<void> {
  await connect();
  interval(1000)
    .pipe(takeUntilDestroyed(ref))
    .subscribe((tick) => console.log(tick));
}

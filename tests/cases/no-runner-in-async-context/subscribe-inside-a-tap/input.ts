import { interval, of, tap } from 'rxjs';

export const ticks = interval(100).pipe(
  tap((tick) => {
    of(tick).subscribe((value) => console.log(value));
  }),
);

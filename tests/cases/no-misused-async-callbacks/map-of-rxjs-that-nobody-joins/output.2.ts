import { of } from 'rxjs';
import { map, takeUntil, concatMap } from 'rxjs/operators';

declare function save(text: string): Promise<string>;
declare const ended: ReturnType<typeof of>;

of('a')
  .pipe(concatMap(async (text) => await save(text)))
  .subscribe();
of('b')
  .pipe(
    map((text) => save(text)),
    takeUntil(ended),
  )
  .subscribe((saved) => console.log(saved.toString()));

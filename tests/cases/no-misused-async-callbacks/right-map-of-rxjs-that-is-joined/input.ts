import { catchError, concatAll, defer, firstValueFrom, map, of, switchAll, switchMap, toArray } from 'rxjs';

declare function save(text: string): Promise<string>;
const work = map(async (text: string) => await save(text));

of('a')
  .pipe(
    map(async (text) => await save(text)),
    concatAll(),
  )
  .subscribe();
of('b')
  .pipe(map((text) => save(text)))
  .pipe(switchAll())
  .subscribe((text) => console.log(text));
of('c')
  .pipe(
    map(async (text) => await save(text)),
    switchMap((saved) => saved),
  )
  .subscribe();
of('d')
  .pipe(
    map((text) => save(text)),
    toArray(),
    switchMap((all) => Promise.all(all)),
  )
  .subscribe();
of('e')
  .pipe(
    map((text) => save(text)),
    catchError(() => of(Promise.resolve(''))),
  )
  .subscribe(async (saved) => {
    try {
      console.log(await saved);
    } catch (error) {
      console.error(error);
    }
  });
of('f')
  .pipe(map((text) => save(text)))
  .subscribe((saved) => saved.catch(console.error));
of('g')
  .pipe(map((text) => save(text)))
  .subscribe({ next: (saved) => saved.catch(console.error) });
of('h')
  .pipe(map((text) => save(text).catch(console.error)))
  .subscribe();
export const one = await firstValueFrom(of('i').pipe(map((text) => save(text))));
export const promises = of('j').pipe(map((text) => save(text)));
export const later = defer(() => of('k').pipe(work));

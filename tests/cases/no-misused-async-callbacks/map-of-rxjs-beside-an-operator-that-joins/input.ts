import { concatMap, map, of } from 'rxjs';

declare function save(text: string): Promise<string>;

export const first = of('a').pipe(concatMap((text) => save(text)));
of('b')
  .pipe(
    map(async (text) => {
      await save(text);
    }),
  )
  .subscribe(() => console.log('saved'));

import { from, mergeMap, of } from 'rxjs';

declare function save(text: string): Promise<void>;

export const first = of('a')
  .pipe(mergeMap(async (text) => await save(text)))
  .subscribe();
export const second = of('a').subscribe(async (text) => {
  try {
    await save(text);
  } catch (error) {
    console.error(error);
  }
});
export const third = of('a')
  .pipe(mergeMap((text) => from(save(text))))
  .subscribe((text) => console.log(text));

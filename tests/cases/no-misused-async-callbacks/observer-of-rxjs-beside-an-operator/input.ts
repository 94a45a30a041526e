import { concatMap, from, of } from 'rxjs';

declare function load(text: string): Promise<string>;
declare function save(text: string): Promise<void>;

export const loaded = of('a').pipe(concatMap((text) => from(load(text))));
export const kept = loaded.subscribe(async (text) => {
  await save(text);
});

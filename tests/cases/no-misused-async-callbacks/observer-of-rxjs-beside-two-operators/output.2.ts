import { mergeMap, of, switchMap } from 'rxjs';

declare function load(text: string): Promise<string>;
declare function save(text: string): Promise<void>;

export const loaded = of('a').pipe(
  mergeMap((text) => load(text)),
  switchMap((text) => load(text)),
);
export const kept = loaded.subscribe((text) => void save(text));

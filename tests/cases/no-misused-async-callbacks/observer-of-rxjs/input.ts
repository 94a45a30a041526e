import { of, tap } from 'rxjs';

declare function save(text: string): Promise<void>;

export const first = of('a').subscribe(async (text) => {
  await save(text);
});
export const second = of('a').subscribe({
  next: async (text) => {
    await save(text);
  },
});
export const third = of('a').pipe(
  tap(async (text) => {
    await save(text);
  }),
);

import { of } from 'rxjs';

declare function save(text: string): Promise<void>;

export const kept = of('a').subscribe(async (text) => {
  await save(text);
});

import { interval, type Observable } from 'rxjs';

declare const save: (count: number) => Observable<number>;
declare const inZone: (work: () => void) => void;

export const saving = interval(10).subscribe((count) => {
  inZone(() => {
    const inner = save(count).subscribe();
    setTimeout(() => inner.unsubscribe(), 10);
  });
});

import { Observable, interval } from 'rxjs';

export const ticks = new Observable<number>((subscriber) => interval(100).subscribe(subscriber));

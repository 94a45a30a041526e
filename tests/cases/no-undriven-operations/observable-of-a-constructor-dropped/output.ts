import { Observable } from 'rxjs';

export function start(): void {
  new Observable<number>((subscriber) => {
    console.log('never printed');
    subscriber.complete();
  }).subscribe();
}

import { of, type Observable } from 'rxjs';

declare function execute(): number;

export class Captcha {
  readonly #seen: number[] = [];

  run(): Observable<number> {
    return of(execute());
  }

  clear(): Observable<number> {
    this.#seen.push(execute());
    return of(1);
  }

  start(): void {
    this.run();
    this.clear();
  }
}

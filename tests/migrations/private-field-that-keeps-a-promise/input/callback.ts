import { Deferred } from './deferred.js';
export class Callback {
  readonly #deferred = Deferred.create();
  'at-once' = Deferred.create();
  fail(reason: Error): void {
    this.#deferred.reject(reason);
    this['at-once'].reject(reason);
  }
  get reasons(): readonly Error[] {
    return this.#deferred.reasons;
  }
}

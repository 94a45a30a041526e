import { Deferred } from './deferred.js';
export class Callback {
  readonly #deferred = Deferred.create();
  'at-once' = Deferred.create();
  async fail(reason: Error): Promise<void> {
    await this.#deferred.reject(reason);
    await this['at-once'].reject(reason);
  }
  get reasons(): readonly Error[] {
    return this.#deferred.reasons;
  }
}

import { Effect } from 'effect';

declare const registry: { add: (effect: Effect.Effect<void>) => void };
let last: Effect.Effect<void>;

export function register(): void {
  registry.add(Effect.log('registered'));
  last = Effect.log('last');
}

export const takeLast = () => last;

import { Effect } from 'effect';

declare const first: Effect.Effect<number>;

export function printFrom(last: number): void {
  for (let id = Effect.runSync(first); id < last; id += 1) console.log(id);
}

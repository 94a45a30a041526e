import { Effect } from 'effect';

export function greet(names: readonly string[]): void {
  names.forEach((name) => Effect.log(name));
}

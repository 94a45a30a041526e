import { Effect } from 'effect';

export function report(): void {
  const logged = Effect.log('never printed');
}

import { Effect } from 'effect';

export function report(): void {
  Effect.log('never printed');
}

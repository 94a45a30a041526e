import { Effect } from 'effect';

export function drop(waiting: Effect.Effect<void>[], known: Map<string, Effect.Effect<void>>): void {
  waiting.pop();
  waiting.reverse();
  waiting.splice(0, 1);
  known.get('first');
}

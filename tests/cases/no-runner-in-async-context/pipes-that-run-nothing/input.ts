import { Effect } from 'effect';
import { of, type OperatorFunction } from 'rxjs';

declare const operators: [OperatorFunction<number, number>];
declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  of(1).pipe();
  of(1).pipe(...operators);
  return yield* save.pipe(Effect.map((saved) => saved + 1));
});

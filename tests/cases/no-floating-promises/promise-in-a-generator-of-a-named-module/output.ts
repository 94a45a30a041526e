import type * as Types from 'effect/Effect';
import { log } from 'effect/Effect';
import * as Fiber from 'effect/Fiber';
import * as Fx from 'effect/Effect';

declare function track(): Promise<void>;

export const program: Types.Effect<void> = Fx.gen(function* () {
  yield* Fx.promise(() => track());
  yield* Fiber.join(Fiber.succeed(1));
  yield* log('tracked');
});

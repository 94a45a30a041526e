import { Effect } from 'effect';

declare function track(id: number): Promise<void>;
declare function flush(): Promise<void>;
declare const id: Effect.Effect<number>;
declare const wanted: boolean;

export const program = Effect.gen(function* () {
  track(yield* id);
  wanted ? flush() : track(yield* id);
  wanted ? flush() : track(1);
});

import { Effect, Option } from 'effect';

declare const count: (id: number) => Effect.Effect<number>;

export const countOf = (id: Option.Option<number>): Option.Option<number> =>
  Option.map(id, (one) => Effect.runSync(count(one)));

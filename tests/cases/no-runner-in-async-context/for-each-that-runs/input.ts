import { Effect } from 'effect';

declare const save: (text: string) => Effect.Effect<number>;

export const program = Effect.forEach(['a', 'b'], (text) => Effect.succeed(Effect.runSync(save(text))));

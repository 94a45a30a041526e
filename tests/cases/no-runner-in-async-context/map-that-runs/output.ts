import { Effect } from 'effect';

declare const load: Effect.Effect<string>;
declare const save: (text: string) => Effect.Effect<number>;

export const program = load.pipe(Effect.flatMap((text) => save(text)));

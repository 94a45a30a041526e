import { Effect, Option } from 'effect';

declare const save: (text: string) => Effect.Effect<number>;

export const saved = (name: Option.Option<string>): Option.Option<number> => Option.map(name, (text) => Effect.runSync(save(text)));

import { Effect } from 'effect';
import { map } from 'effect/Effect';

declare const load: Effect.Effect<string[]>;
declare const save: (text: string) => Effect.Effect<number>;

export const nested = load.pipe(Effect.map((texts) => texts.map((text) => Effect.runSync(save(text)))));
export const named = map(load, (texts) => Effect.runSync(save(texts[0]!)));
export const promised = load.pipe(Effect.map((texts) => Effect.runPromise(save(texts[0]!))));
export const asynchronous = load.pipe(Effect.map(async (texts) => Effect.runPromise(save(texts[0]!))));
export const tapped = load.pipe(Effect.tap(async (texts) => Effect.runPromise(save(texts[0]!))));
export const each = Effect.filter(['a'], (text) => Effect.runSync(save(text)) as never);
export const caught = Effect.tryPromise({ try: () => Effect.runPromise(save('a')), catch: (error) => error });

import { Effect, Layer, Stream } from 'effect';

export const numbers = Stream.make(1, 2).pipe(Stream.tap((one) => Effect.log(one)));
export const layer = Layer.effectDiscard(Effect.log('built'));

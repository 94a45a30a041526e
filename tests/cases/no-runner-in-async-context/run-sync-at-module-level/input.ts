import { Effect, Ref } from 'effect';

export const counter = Effect.runSync(Ref.make(0));

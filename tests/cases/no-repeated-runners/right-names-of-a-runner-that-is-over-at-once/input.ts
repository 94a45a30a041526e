import { Effect } from 'effect';

export const runAll = (all: readonly Effect.Effect<string>[]): readonly string[] => all.map(Effect.runSync);

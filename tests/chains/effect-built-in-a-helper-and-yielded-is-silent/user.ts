import { Effect } from 'effect';

declare const program: Effect.Effect<string>;

export const getUser = () => program.pipe(Effect.map((name) => name.trim()));
export const printed = (): void => void Effect.runFork(getUser());

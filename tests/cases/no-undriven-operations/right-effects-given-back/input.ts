import { Effect } from 'effect';

export const greet = (name: string) => Effect.log(name);
export const all = (names: readonly string[]) => Effect.all(names.map((name) => greet(name)));
export const each = (names: readonly string[]) => Effect.forEach(names, (name) => greet(name), { discard: true });
export const chosen = (name: string | undefined) => name && greet(name);

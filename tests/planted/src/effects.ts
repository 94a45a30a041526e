import { Effect } from 'effect';

const tell = Effect.log('told');

export const inside = Effect.gen(function* () {
  // mistake: no-runner-in-async-context: a program of its own inside a program
  const text = yield* Effect.promise(() => Effect.runPromise(Effect.succeed('text')));
  // mistake: no-runner-in-async-context: a program that is run to its end inside a program
  Effect.runSync(tell);
  // mistake: no-undriven-operations: an Effect that is made and left
  Effect.log(text);
  // right: an Effect that is driven
  yield* Effect.log(text);
});

export function forget(): void {
  // mistake: no-undriven-operations: an Effect that is named and left
  tell;
}

export async function tellAll(names: readonly string[]): Promise<void> {
  for (const name of names) {
    // mistake: no-repeated-runners: a run for each item
    await Effect.runPromise(Effect.log(name));
  }
  // mistake: no-repeated-runners: a run for each element
  await Promise.all(names.map((name) => Effect.runPromise(Effect.log(name))));
}

export async function tellAllOnce(names: readonly string[]): Promise<void> {
  // right: one run for all
  await Effect.runPromise(Effect.forEach(names, (name) => Effect.log(name)));
}

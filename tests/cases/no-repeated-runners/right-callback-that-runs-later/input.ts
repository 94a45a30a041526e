import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export function listen(names: readonly string[], target: EventTarget): void {
  for (const name of names) {
    target.addEventListener(name, () => {
      void Effect.runPromise(save(name.length));
    });
  }
}

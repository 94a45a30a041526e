import { Effect } from 'effect';

export class Store {
  constructor(private readonly write: (name: string) => Effect.Effect<number>) {}

  save(name: string) {
    return Effect.gen(this, function* () {
      return yield* this.write(name);
    });
  }
}

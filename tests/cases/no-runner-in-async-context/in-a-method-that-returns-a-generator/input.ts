import { Effect } from 'effect';

export class Store {
  constructor(private readonly write: (name: string) => Effect.Effect<number>) {}

  save(name: string) {
    return Effect.gen(this, function* () {
      return Effect.runSync(this.write(name));
    });
  }
}

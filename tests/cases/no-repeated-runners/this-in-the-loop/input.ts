import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export class Saver {
  readonly saved: string[] = [];
  async saveAll(ids: readonly number[]): Promise<void> {
    for (const id of ids) {
      this.saved.push(await Effect.runPromise(save(id)));
    }
  }
}

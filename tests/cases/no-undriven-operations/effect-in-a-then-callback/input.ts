import { Effect } from 'effect';

declare function load(): Promise<number>;

export const loaded = load().then((count) => {
  Effect.log(count);
});

import { Effect } from 'effect';

declare function track(): Promise<void>;
declare function load(): Promise<string>;

export const lifted = Effect.promise(async () => {
  await track();
  return load();
});

export const mapped = Effect.map(lifted, (text) => {
  track();
  return text;
});

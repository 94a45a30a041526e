import { test } from 'node:test';
import { Effect } from 'effect';

declare function save(): Promise<void>;

const registered = test('saves', async () => {
  await save();
});

const described = Effect.promise(() => save());

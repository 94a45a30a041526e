import { Effect } from 'effect';
import { run, saveAndSay, saveOne } from './store.js';

export async function saveAll(ids: readonly number[]): Promise<readonly string[]> {
  for (const id of ids) await run(Effect.succeed(id));
  for (const id of ids) await saveAndSay(id);
  await run(Effect.void);
  return await Promise.all(ids.map(saveOne));
}

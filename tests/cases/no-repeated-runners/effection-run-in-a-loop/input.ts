import { run, sleep } from 'effection';

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) await run(() => sleep(id));
}

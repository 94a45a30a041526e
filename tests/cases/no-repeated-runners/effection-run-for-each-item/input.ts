import { run, sleep } from 'effection';

export async function saveAll(ids: readonly number[]): Promise<void> {
  await Promise.all(ids.map((id) => run(() => sleep(id))));
}

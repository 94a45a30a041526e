declare const jobs: Map<string, Promise<void>>;
declare const list: Promise<void>[];
export async function finish(): Promise<void> {
  const job = list.pop()!;
  if (job) await job;
  if (jobs.get('first')) await jobs.get('first');
}

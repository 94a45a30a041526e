export async function finish(job: Promise<void>, others: { last: Promise<void> }): Promise<void> {
  if (job) await job;
  if (others.last) await others.last;
}

import deasync from 'deasync';

function settle(isDone: () => boolean): void {
  deasync.loopWhile(() => !isDone());
}

export async function start(work: Promise<void>, isDone: () => boolean): Promise<void> {
  await work;
  settle(isDone);
}

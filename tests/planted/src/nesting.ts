import deasync from 'deasync';
import { isAllowed } from './work.js';

export async function answer(): Promise<boolean> {
  await isAllowed('first');
  // mistake: no-nested-runners: a loop that is entered again behind a wait
  deasync.sleep(10);
  // right: awaited
  return await isAllowed('answer');
}

function settle(): void {
  deasync.sleep(10);
}

export async function answerLater(): Promise<boolean> {
  await isAllowed('first');
  // mistake: no-nested-runners: the same behind a helper
  settle();
  return await isAllowed('answer');
}

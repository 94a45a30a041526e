import { all, race, sleep, type Operation } from 'effection';

function* beat(): Operation<void> {
  yield* sleep(10);
}

export function* program(): Operation<void> {
  yield* beat();
  yield* all([beat(), sleep(10)]);
  const slow = sleep(100);
  yield* race([slow, beat()]);
}

export const later = (): Operation<void> => sleep(10);

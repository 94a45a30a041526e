import { run, sleep, type Operation } from 'effection';

function* beat(): Operation<number> {
  yield* sleep(10);
  return 1;
}

export function* program(): Operation<number> {
  const count = yield* beat();
  return count;
}

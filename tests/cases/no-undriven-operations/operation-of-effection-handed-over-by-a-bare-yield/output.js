import { run, sleep } from 'effection';

export const done = run(function* () {
  yield* sleep(10);
  yield* sleep(10);
});

import { run, sleep } from 'effection';

export function startTimer(): unknown {
  return run(function* () {
    yield* sleep(10);
  });
}

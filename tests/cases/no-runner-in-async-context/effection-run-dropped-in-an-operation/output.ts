import { run, sleep, type Operation, spawn } from 'effection';

function* tick(): Operation<void> {
  yield* sleep(10);
}

export function* program(): Operation<void> {
  yield* spawn(tick);
  yield* sleep(100);
}

import { run, sleep, type Operation } from 'effection';

function* tick(): Operation<void> {
  yield* sleep(10);
}

export function* program(): Operation<void> {
  yield* tick();
  yield* sleep(100);
}

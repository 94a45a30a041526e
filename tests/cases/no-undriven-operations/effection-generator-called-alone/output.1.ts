import { sleep, type Operation, spawn } from 'effection';

function* beat(): Operation<void> {
  yield* sleep(10);
}

export function* program(): Operation<void> {
  yield* spawn(() => beat());
  void beat();
  yield* sleep(10);
}

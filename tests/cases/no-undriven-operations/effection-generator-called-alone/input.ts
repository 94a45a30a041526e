import { sleep, type Operation } from 'effection';

function* beat(): Operation<void> {
  yield* sleep(10);
}

export function* program(): Operation<void> {
  beat();
  void beat();
  yield* sleep(10);
}

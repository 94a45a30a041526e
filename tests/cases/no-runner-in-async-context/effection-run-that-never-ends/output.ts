import { main, run, sleep, type Operation, spawn } from 'effection';

function* heartbeat(): Operation<void> {
  for (;;) yield* sleep(1000);
}

await main(function* () {
  yield* spawn(heartbeat);
  yield* spawn(() => heartbeat());
  yield* sleep(5);
  console.log('served');
});

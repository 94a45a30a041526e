import { main, run, sleep, type Operation } from 'effection';

function* heartbeat(): Operation<void> {
  for (;;) yield* sleep(1000);
}

await main(function* () {
  run(heartbeat);
  run(() => heartbeat());
  yield* sleep(5);
  console.log('served');
});

import { main, sleep, suspend } from 'effection';

await main(function* () {
  yield* sleep(10);
});
await main(function* () {
  yield* suspend();
});

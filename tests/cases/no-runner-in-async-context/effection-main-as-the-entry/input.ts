import { main, sleep } from 'effection';

await main(function* () {
  yield* sleep(10);
});

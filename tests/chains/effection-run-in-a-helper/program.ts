import { main, sleep } from 'effection';
import { startTimer } from './start.js';

await main(function* () {
  yield* sleep(1);
  startTimer();
});

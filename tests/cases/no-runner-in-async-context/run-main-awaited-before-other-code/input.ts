import { main, sleep } from 'effection';

export const version = 1;

await main(function* () {
  yield* sleep(10);
});

console.log('never printed');

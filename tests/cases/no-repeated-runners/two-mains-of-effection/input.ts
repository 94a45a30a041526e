import { main, sleep, suspend } from 'effection';

void main(function* () {
  yield* sleep(10);
});
void main(function* () {
  yield* suspend();
});

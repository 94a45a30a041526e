import { main, sleep } from 'effection';

if (process.argv.length > 2) await main(() => sleep(10));

const result = await main(() => sleep(20));

await main(function* () {
  yield* sleep(10);
});

export function unused(): typeof result {
  return result;
}
interface Shape {
  readonly size: number;
}
export type Sized = Shape;

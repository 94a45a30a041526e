import { Effect } from 'effect';
import { sleep, type Operation } from 'effection';

export function* program(): Operation<void> {
  Effect.log('start');
  yield* sleep(10);
}

export async function later(): Promise<void> {
  await Effect.runPromise(Effect.log('later'));
  await Effect.runPromise(Effect.log('never').pipe(Effect.delay('1 second')));
}

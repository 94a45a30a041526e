import { Effect } from 'effect';

export async function report(): Promise<void> {
  await Effect.runPromise(Effect.log('never printed'));
}

import { Effect } from 'effect';

export async function report(): Promise<void> {
  Effect.log('never printed');
}

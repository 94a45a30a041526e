import { Effect } from 'effect';

const beat = Effect.log('beat');

export function keep(): void {
  void beat;
  const _later = Effect.log('later');
}

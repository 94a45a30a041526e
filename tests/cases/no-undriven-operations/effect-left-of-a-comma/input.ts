import { Effect } from 'effect';

export const program = (count: number) => (Effect.log(count), count + 1);

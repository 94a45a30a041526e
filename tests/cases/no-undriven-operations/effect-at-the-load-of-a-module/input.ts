import { Effect } from 'effect';

export const name = 'app';
Effect.log('never printed');

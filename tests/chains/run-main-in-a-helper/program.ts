import { Effect } from 'effect';
import { startAll } from './start.js';

export const main = Effect.sync(() => startAll());

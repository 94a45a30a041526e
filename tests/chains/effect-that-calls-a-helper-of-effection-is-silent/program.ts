import { Effect } from 'effect';
import { pause } from './task.js';

export const main = Effect.promise(async () => await pause());

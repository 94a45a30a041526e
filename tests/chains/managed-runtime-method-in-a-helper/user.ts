import { Effect } from 'effect';
import { runtime } from './runtime.js';

export const getUser = (): Promise<string> => runtime.runPromise(Effect.succeed('ada'));

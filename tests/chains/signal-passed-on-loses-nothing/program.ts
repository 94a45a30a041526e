import { Effect } from 'effect';
import { getUser } from './user.js';

export const main = Effect.tryPromise((signal) => getUser(signal));

import type { Task } from './Task.js';
export interface TaskEither<E, A> extends Task<{ readonly left: E } | { readonly right: A }> {}
export declare function tryCatch<E, A>(f: () => Promise<A>, onRejected: (reason: unknown) => E): TaskEither<E, A>;

import type { CallbackRow, DriverRow, TestRow } from '../../catalogue/row.js';
import type { CallbackSlot } from '../types/oracle.js';

/** What becomes of what a function gives, once whoever was given the function has called it. */
export type Becomes =
  /** Somebody waits for the promise that it may be. */
  | 'awaited'
  /** It goes into a list, whose holder may wait for all of them: `map`. */
  | 'collected'
  /** It is used at once, and a promise would be taken for a value: `filter`, a comparator. */
  | 'needed'
  /** Nobody looks at it: a rejection is nobody's. */
  | 'ignored'
  | 'unknown';

/** When it is called: `test` where a runner of tests does so, as the row says. */
export type Called =
  | { readonly when: 'driven'; readonly row: DriverRow }
  | { readonly when: 'test'; readonly row: TestRow }
  | { readonly when: CallbackRow['timing']; readonly row: CallbackRow }
  | { readonly when: 'unknown'; readonly row?: undefined };

/** What a callee does with a function that it is given. */
export interface Taker {
  readonly called: Called;
  readonly result: Becomes;
  /** What the result is known by. */
  readonly by: 'row' | 'type' | 'body' | undefined;
}

export const isAmong = (indices: readonly number[] | 'any', argument: number): boolean =>
  indices === 'any' || indices.includes(argument);

/** What the types say: how the result of a function is taken in its place. */
export type Expects = CallbackSlot['expects'];

const BY_TYPE = { promise: 'awaited', void: 'ignored', value: 'needed' } as const;

/** @param done the function itself calls a `done`, and may not give a promise as well */
function byRow(called: Called, done: boolean): Becomes | undefined {
  switch (called.when) {
    case 'test':
      return done ? 'ignored' : 'awaited';
    case 'microtask':
      return called.row.result ?? 'awaited';
    case 'at-once':
      return called.row.result ?? 'needed';
    case 'later':
      return called.row.result;
    default:
      return undefined;
  }
}

/**
 * What becomes of a function's result, by the row of what takes it, else by the type that is expected in its place.
 *
 * @param expects asked only where no row says it
 */
export function takerFrom(called: Called, done: boolean, expects: () => Expects): Taker {
  const said = byRow(called, done);
  if (said) return { called, result: said, by: 'row' };
  const type = expects();
  if (type !== 'unknown') {
    // A runtime wants a value, or else a promise: nothing that it is given is for nobody.
    const result = called.when === 'driven' && type === 'void' ? 'needed' : BY_TYPE[type];
    return { called, result, by: 'type' };
  }
  if (called.when === 'later') return { called, result: 'ignored', by: 'row' };
  return {
    called,
    result: called.when === 'driven' ? 'needed' : 'unknown',
    by: called.when === 'driven' ? 'row' : undefined,
  };
}

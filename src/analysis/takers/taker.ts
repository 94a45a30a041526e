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

/** When it is called: `test` where a runner of tests does so, as the row says, `given` so many arguments of a row of `each`. */
export type Called =
  | { readonly when: 'driven'; readonly row: DriverRow }
  | { readonly when: 'test'; readonly row: TestRow; readonly given: number }
  | { readonly when: CallbackRow['timing']; readonly row: CallbackRow }
  | { readonly when: 'unknown'; readonly row?: undefined };

/** What a callee does with a function that it is given. */
export interface Taker {
  readonly called: Called;
  readonly result: Becomes;
}

/** `setTimeout` and its kin of the platform, whose callbacks the event loop itself calls. */
export const isGlobalTimer = ({ module, export: name }: CallbackRow): boolean =>
  module.length === 0 && /^set(?:Timeout|Interval|Immediate)$/.test(name);

/** Does an array method or its like call it once for each item, so that a list of promises could be made of its answers? */
export const isPerItem = (called: Called): called is Extract<Called, { readonly row: CallbackRow }> =>
  called.when === 'at-once' && called.row.perItem === true;

export const isAmong = (indices: readonly number[] | 'any', argument: number): boolean =>
  indices === 'any' || indices.includes(argument);

/** What the types say: how the result of a function is taken in its place. */
export type Expects = CallbackSlot['expects'];

const BY_TYPE = { promise: 'awaited', void: 'ignored', value: 'needed' } as const;

/** @param parameters how many the function has: a test's body that takes its `done` may not give a promise as well */
function byRow(called: Called, parameters: number): Becomes | undefined {
  switch (called.when) {
    case 'test':
      return parameters > (called.row.done ?? Number.POSITIVE_INFINITY) + called.given ? 'ignored' : 'awaited';
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
 * @param parameters how many the function has; 0 where it is not written there
 * @param expects asked only where no row says it
 */
export function takerFrom(called: Called, parameters: number, expects: () => Expects): Taker {
  const said = byRow(called, parameters);
  if (said) return { called, result: said };
  const type = expects();
  const isDriven = called.when === 'driven';
  // A runtime wants a value, or else a promise: nothing that it is given is for nobody.
  if (type !== 'unknown') return { called, result: isDriven && type === 'void' ? 'needed' : BY_TYPE[type] };
  return { called, result: isDriven ? 'needed' : called.when === 'later' ? 'ignored' : 'unknown' };
}

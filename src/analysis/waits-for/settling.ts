/** One step from a call to what its promise waits for. */
export interface WaitHop {
  /** As it is written there: `serve`, `new Promise`. */
  readonly name: string;
  /** Absolute path, and the line, which counts from 1. */
  readonly file: string;
  readonly line: number;
  /** A loop that nothing leaves. */
  readonly isEndless?: true;
  /** A signal that gives up: what it ends is expected to end otherwise. */
  readonly isAbort?: true;
  /**
   * It was there before, or stays for others: who made it, or holds its other end, may be waiting for what the code does
   * next, but nothing shows that.
   */
  readonly wasThere?: true;
  /** Where the resolver that goes out at this step is called, as far as that is seen. */
  readonly settledBy?: () => WaitHop | undefined;
}

/**
 * What has to happen before a promise settles: nothing that this program still has to do (`itself`: timers, files,
 * networks), something that other code of this program does, or was there before and may be waiting for that
 * (`elsewhere`, with the shortest chain found to it), or nobody can say.
 */
export type Settling =
  /** `timed`: time alone settles it. */
  | { readonly waitsFor: 'itself'; readonly timed?: boolean }
  | { readonly waitsFor: 'unknown' }
  | { readonly waitsFor: 'elsewhere'; readonly chain: readonly WaitHop[] };

export const ITSELF: Settling = { waitsFor: 'itself' };
export const TIMED: Settling = { waitsFor: 'itself', timed: true };
/** Of a use that settles nothing. */
export const NOTHING: Settling = { waitsFor: 'itself' };
export const UNKNOWN: Settling = { waitsFor: 'unknown' };

/** Does it wait for something that was there before, of which nobody can say whether other code settles it? */
export const isOld = (settling: Settling): boolean =>
  settling.waitsFor === 'elsewhere' && settling.chain.at(-1)?.wasThere === true;

const RANK = { itself: 0, unknown: 1, elsewhere: 3 } as const;
const rankOf = (settling: Settling): number => (isOld(settling) ? 2 : RANK[settling.waitsFor]);

/** Of what has to settle altogether: the worst of it. */
export function allOf(settlings: Iterable<Settling>): Settling {
  let worst = ITSELF;
  for (const one of settlings) {
    if (rankOf(one) > rankOf(worst) || worst === ITSELF) worst = one;
    if (rankOf(worst) === RANK.elsewhere) break;
  }
  return worst;
}

/** Of all that a resolver is given to: who gives up is not waited for where anything else settles it. */
export function hopedOf(settlings: readonly Settling[]): Settling {
  const isGivingUp = (one: Settling): boolean => one.waitsFor === 'elsewhere' && one.chain.at(-1)?.isAbort === true;
  const hoped = settlings.filter((one) => one !== NOTHING && !isGivingUp(one));
  return allOf(hoped.length > 0 ? hoped : settlings);
}

/** Of what settles with the first of several: the best of them; a time-out is no end that anybody hopes for. */
export function anyOf(settlings: readonly Settling[]): Settling {
  const hoped = settlings.filter((one) => one.waitsFor !== 'itself' || !one.timed);
  const [first = ITSELF, ...others] = hoped.length > 0 ? hoped : settlings;
  return others.reduce((best, one) => (rankOf(one) < rankOf(best) ? one : best), first);
}

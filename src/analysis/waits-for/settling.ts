/** One step from a call to what its promise waits for. */
export interface WaitHop {
  /** As it is written there: `serve`, `new Promise`. */
  readonly name: string;
  /** Absolute path, and the line, which counts from 1. */
  readonly file: string;
  readonly line: number;
  /** A loop that nothing leaves. */
  readonly isEndless?: true;
  /** Where the resolver that goes out at this step is called, as far as that is seen. */
  readonly settledBy?: () => WaitHop | undefined;
}

/**
 * What has to happen before a promise settles: nothing that this program still has to do (`itself`: timers, files,
 * networks), something that other code of this program does (`elsewhere`, with the shortest chain found to it), or
 * nobody can say.
 */
export type Settling =
  /** `timed`: time alone settles it. */
  | { readonly waitsFor: 'itself'; readonly timed?: boolean }
  | { readonly waitsFor: 'unknown' }
  | { readonly waitsFor: 'elsewhere'; readonly chain: readonly WaitHop[] };

export const ITSELF: Settling = { waitsFor: 'itself' };
export const TIMED: Settling = { waitsFor: 'itself', timed: true };
export const UNKNOWN: Settling = { waitsFor: 'unknown' };

const RANK = { itself: 0, unknown: 1, elsewhere: 2 } as const;

/** Of what has to settle altogether: the worst of it. */
export function allOf(settlings: Iterable<Settling>): Settling {
  let worst = ITSELF;
  for (const one of settlings) {
    if (RANK[one.waitsFor] > RANK[worst.waitsFor] || worst === ITSELF) worst = one;
    if (worst.waitsFor === 'elsewhere') break;
  }
  return worst;
}

/** Of what settles with the first of several: the best of them; a time-out is no end that anybody hopes for. */
export function anyOf(settlings: readonly Settling[]): Settling {
  const hoped = settlings.filter((one) => one.waitsFor !== 'itself' || !one.timed);
  const [first = ITSELF, ...others] = hoped.length > 0 ? hoped : settlings;
  return others.reduce((best, one) => (RANK[one.waitsFor] < RANK[best.waitsFor] ? one : best), first);
}

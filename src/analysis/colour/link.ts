import type { Annotation, Colour, Hop, Reached } from './colour.js';
import type { FunctionOutline, Guard, Use } from './program-view.js';
import type { Holder, SeedRow } from './terms.js';

/** Why a thing has a colour: the call in its body, and why that has it. */
export interface Link {
  readonly colour: Colour;
  readonly hop: Hop;
  readonly next: Link | undefined;
  readonly length: number;
  /** The function that the hop stands in. */
  readonly inside: FunctionOutline | undefined;
  /** What has to hold of its parameters. */
  readonly guards: readonly Guard[];
  readonly certainty: Reached['certainty'];
  readonly timesOut: boolean;
  readonly annotation?: Annotation | undefined;
}

/** Links of equal ids say the same of a call. */
export function colourId({ kind, row }: Colour, timesOut: boolean): string {
  // What belongs together is told by what each does.
  if (kind === 'stalls')
    return `stalls ${[row.cost, row.file?.does, row.onRequest && 'existence'].filter(Boolean).join(' ')}`;
  if (kind === 'blocks') return `blocks ${row.hazard}${timesOut ? ' for a time' : ''}`;
  return `runs ${row.runtime}${row.exitsProcess ? ' and exits' : ''}`;
}

/** A runner that is handed on: no function has run it yet. */
export const made = (link: Link): Link => ({ ...link, inside: undefined });

export function colourOf(row: SeedRow): Colour {
  if (row.kind === 'blocking-call') return { kind: 'stalls', row };
  return row.kind === 'nested-runner' ? { kind: 'blocks', row } : { kind: 'runs', row };
}

export function linkAt(
  place: Hop | Holder | Use,
  name: string,
  colour: Colour,
  inside: FunctionOutline | undefined,
): Link {
  const { file, line, column } = place;
  return {
    colour,
    hop: { name, file, line, column },
    next: undefined,
    length: 1,
    inside,
    guards: [],
    certainty: 'always',
    timesOut: false,
  };
}

/** How many calls it takes: `createSyncFn(path)(…)`, `Runtime.runPromise(runtime)(effect)`, or all at once. */
export function callsOf(row: SeedRow, given: number | undefined): number {
  if (row.kind === 'blocking-call' || row.callStyle !== 'factory') return 1;
  return row.kind === 'top-level-runner' && given !== undefined && row.operand > 0 && given > row.operand ? 1 : 2;
}

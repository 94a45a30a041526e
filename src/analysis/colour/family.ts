import type { Catalogue } from '../../catalogue/catalogue.js';
import type { FunctionOutline, ProgramView, Use } from './program-view.js';
import type { Holder, SeedRow } from './terms.js';
import type { Visibility } from './visibility.js';

/** A place where what a row is about is named. */
export interface SeedUse {
  readonly use: Use;
  readonly row: SeedRow;
}

/** Something that a row is about, whose own source the program holds. */
export interface DeclaredSeed {
  readonly holder: Holder;
  readonly row: SeedRow;
}

export interface Seeds {
  readonly uses: readonly SeedUse[];
  readonly declared: readonly DeclaredSeed[];
}

/** A place in a function that runs what has a colour. */
export interface Running {
  readonly use: Use;
  /** What runs there. */
  readonly range: readonly [number, number];
  readonly fn: FunctionOutline;
  readonly row: SeedRow;
  /** The function returns what it gives. */
  readonly isResult: boolean;
}

/** Where colours of one kind start in a program, and how far they go. */
export interface Spread {
  seeds(visibility: Visibility): Seeds;
  /** Does the function that a place stands in do the same to its callers? */
  goesOn(running: Running): boolean;
}

/** Colours that are drawn together, since they start and end by the same rules. */
export interface Family {
  readonly name: string;
  readonly kinds: readonly SeedRow['kind'][];
  in(view: ProgramView, catalogue: Catalogue): Spread;
}

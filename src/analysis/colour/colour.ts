import type { BlockingCallRow } from '../../catalogue/blocking-row.js';
import type { NestedRunnerRow, TopLevelRunnerRow } from '../../catalogue/row.js';
import type { Access, DeclarationKey, Holder, Place, SeedRow } from './terms.js';

/** One step of a chain: what is called, as it is written there, and where. */
export interface Hop extends Place {
  readonly name: string;
}

/** From the outermost call to the runner. */
export type Chain = readonly [Hop, ...Hop[]];

/** What calling a function does, by the row of the runner that it comes to. */
export type Colour =
  | { readonly kind: 'blocks'; readonly row: NestedRunnerRow }
  | { readonly kind: 'runs'; readonly row: TopLevelRunnerRow }
  | { readonly kind: 'stalls'; readonly row: BlockingCallRow };

/** A colour of a call or a function, with the shortest chain that explains it. */
export interface Reached {
  readonly colour: Colour;
  readonly chain: Chain;
  /** `may`: on one branch only, which the arguments leave open, or in one of several overriders. */
  readonly certainty: 'always' | 'may';
  /** A time-out, given at the runner itself, ends the wait. */
  readonly timesOut: boolean;
  /** A function that it calls on its way is async. */
  readonly throughAsync: boolean;
  /** The annotation that started it, where that was no row. */
  readonly annotation?: Annotation | undefined;
}

/** A place in a file that runs something coloured: a call, a getter's name, a function handed to `map`. */
export interface ColouredCall {
  readonly file: string;
  /** Offset of the name that leads to the coloured thing, in the text without its byte order mark. */
  readonly name: number;
  /** The expression that runs it. */
  readonly range: readonly [number, number];
  /** A function by its name, given to another: what calls it is what that other does with it. */
  readonly isHandedOver: boolean;
  /** The same, or given to one that calls it at once, as array methods do. */
  readonly isByName: boolean;
  /** One for each kind of colour, the shortest. */
  readonly reached: readonly [Reached, ...Reached[]];
  /** The functions on the way that would have to become async, and what would follow them. */
  readonly movement: () => Movement;
}

/** A function that a migration would start from. */
export interface Moved extends Place {
  /** Absent where it is put in nothing that has a name. */
  readonly name: string | undefined;
  /** Offsets of its body, which agree between parsers. */
  readonly body: readonly [number, number];
}

/** A call of a function that becomes async. */
export interface MovedCall {
  readonly file: string;
  /** Offset of the name that it is made by. */
  readonly name: number;
  /** Nothing there waits for it: the function around gives the promise on. */
  readonly isPassedOn: boolean;
}

/** What would have to change for a call to be awaited. */
export interface Movement {
  /** The chain's own functions, that of the runner first. */
  readonly seeds: readonly Moved[];
  /** Functions that become async, the seeds included: not those that hand the promise on as they stand, nor the body of a loop to be. */
  readonly functions: readonly Moved[];
  readonly calls: readonly MovedCall[];
  /** A function on the way that can never be async. */
  readonly blockedBy?:
    | 'constructor'
    | 'accessor'
    | 'field-initialiser'
    | 'synchronous-callback'
    | 'published-api'
    | undefined;
  /** All of it is in one file, and nothing of it can be come to from another. */
  readonly inOneFile: boolean;
  /** Nothing but these calls uses the functions: what is named here is all that follows. */
  readonly isWhole: boolean;
  /** Some of the functions are handed to something of which it is not known here whether it takes a promise. */
  readonly hasUnknownTakers: boolean;
}

/** A function or value that something coloured is behind. */
export interface ColouredThing extends Place {
  readonly key: DeclarationKey;
  readonly name: string;
  readonly reached: readonly Reached[];
}

/** A declaration that something coloured stands behind: what a call through it does is not known. */
export interface UnknownThing extends Place {
  readonly name: string;
  /** The coloured things that override or implement it. */
  readonly behind: readonly DeclarationKey[];
}

/** A call from a coloured thing (or from the top of a module, or an async function) to another, or to a runner. */
export interface ColouredEdge extends Hop {
  /** Absent at the top of a module and in functions that have no name. */
  readonly from?: DeclarationKey | undefined;
  /** The caller is async or a generator: who calls it gets what it can wait for. */
  readonly suspends: boolean;
  readonly to: DeclarationKey | { readonly row: SeedRow };
}

/** `/** @asyncBoundary <word> *\/` before a declaration: what counts in place of what its body shows. Its place is the tag's. */
export interface Annotation extends Place {
  readonly word: 'insulator' | 'runner' | 'blocks' | 'assume-pure';
  /** The declaration that it stands before. */
  readonly of: DeclarationKey;
  readonly name: string;
  readonly holder: Holder;
  /** What runs it. */
  readonly access: Access;
  /** For `runner` and `blocks`: the row that its callers are judged by. */
  readonly row?: NestedRunnerRow | TopLevelRunnerRow | undefined;
}

/** The colours of one program. */
export interface Colours {
  /** The coloured calls of a file, in its order; those that call a runner directly are the rules' own to find. */
  callsIn(file: string): readonly ColouredCall[];
  things(): readonly ColouredThing[];
  /** Members of bases and interfaces that are no coloured things themselves, but are overridden by some. */
  unknown(): readonly UnknownThing[];
  edges(): readonly ColouredEdge[];
  /** Annotations that decided something. */
  readonly usedAnnotations: ReadonlySet<Annotation>;
  /** Rows, insulators included, that decided something. */
  readonly usedRows: ReadonlySet<object>;
}

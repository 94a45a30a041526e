/**
 * What the colour engine asks of a program. A backend answers for its own compiler; the engine holds no node and no
 * type, and its questions come in batches. Offsets are into a file's text without its byte order mark.
 */
import type { Origin } from '../../catalogue/origin.js';
import type { CallbackRow, InsulatorRow } from '../../catalogue/row.js';
import type { Annotation } from './colour.js';
import type { ImportGraph } from './import-graph.js';
import type { Links } from './links.js';
import type { DeclarationKey, Holder, Access, Place } from './terms.js';

type Range = readonly [number, number];

/** What can be said of an argument without running anything. */
export type Argument =
  | { readonly is: 'literal'; readonly value: string | number | boolean | null | undefined }
  | { readonly is: 'object'; readonly properties: Readonly<Record<string, Argument>>; readonly isOpen: boolean }
  /** Some object or function: true in a condition. */
  | { readonly is: 'truthy' }
  /** A parameter of the function around, or a member of one. */
  | { readonly is: 'parameter'; readonly index: number; readonly path: readonly string[] }
  | { readonly is: 'unknown' };

/** A condition on a parameter that has to hold for a place in the function to run. */
export interface Guard {
  readonly index: number;
  readonly path: readonly string[];
  /** Absent: it is true in a condition. */
  readonly equals?: string | number | boolean | null | undefined;
  readonly hasEquals: boolean;
  readonly holds: boolean;
  /** The value that a missing argument has. */
  readonly fallback: Argument;
}

/** A function, with what runs its body. */
export interface FunctionOutline extends Place {
  readonly name: string;
  readonly body: Range;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** Whose access runs the body; absent for function expressions, whose value is followed. */
  readonly runBy?: { readonly holder: Holder; readonly access: Access } | undefined;
  readonly value?: () => Use;
}

/** A call that a value meets on its way outward. */
export interface CallStep {
  readonly kind: 'call' | 'construct';
  readonly range: Range;
  /** Absent where a spread hides which is which. */
  readonly arguments?: readonly Argument[] | undefined;
}

/** Where a value goes that is not called in place. */
export type FlowEnd =
  | { readonly to: 'nowhere' }
  | { readonly to: 'holder'; readonly holder: Holder }
  /** Out of the function around. */
  | { readonly to: 'returned' }
  /** To a function that calls it before it returns, by this row. */
  | { readonly to: 'called-at-once'; readonly range: Range; readonly row?: CallbackRow }
  /**
   * To another function, which may call it in code of its own; in an object literal, its property keeps it as well.
   * `isAwaited`: what takes it waits for a promise of it, by its row.
   */
  | {
      readonly to: 'handed-over';
      readonly range: Range;
      readonly holder?: Holder | undefined;
      readonly isAwaited?: boolean;
    }
  /** To a class that constructs it with itself. */
  | { readonly to: 'subclass'; readonly holder: Holder };

/** An occurrence of a name, or a function expression, and what becomes of its value. */
export interface Use extends Place {
  /** As it is written: `deasync.loopWhile`. */
  readonly text: string;
  /** Offset of the name. */
  readonly name: number;
  readonly range: Range;
  /** What it leads to, import aliases followed: every declaration of it. */
  readonly targets: readonly DeclarationKey[];
  /** A member of a union: whose it is, is not known. */
  readonly isOneOfSeveral: boolean;
  readonly origins: () => readonly Origin[];
  /** It is read, or assigned to. */
  readonly isRead: boolean;
  readonly isWritten: boolean;
  /** Absent at the top of a module. */
  readonly inside?: FunctionOutline | undefined;
  readonly guards: readonly Guard[];
  readonly steps: readonly CallStep[];
  readonly end: FlowEnd;
  /** The call of it. */
  readonly site: () => CallSite;
  /** The host that the code around is written for, by its type. */
  readonly insulator: () => InsulatorRow | undefined;
}

/** What a call says at its own place. */
export interface CallSite {
  readonly isInLoop: boolean;
  /** The function around gives its result on as it is: nothing there has to wait for it. */
  readonly isPassedOn: boolean;
  readonly argumentTexts: readonly string[];
  /** Keys of an options literal, by argument. */
  readonly optionKeys: readonly (readonly string[])[];
  /** Text of the whole call. */
  readonly text: string;
}

export interface Ask {
  readonly file: string;
  readonly name: string;
}

export interface ProgramView {
  /** Files with code of their own, declarations and installed packages left out. */
  readonly files: readonly string[];
  /** Is it one of these files? */
  holds(file: string): boolean;
  /** The text of one of these files, without its byte order mark. */
  text(file: string): string | undefined;
  /** Does the file hold an identifier or a property name of this text? */
  mentions(file: string, name: string): boolean;
  links(file: string): Links;
  readonly imports: ImportGraph;
  /** Files that code outside comes to by the package.json of a published package. */
  readonly entries: ReadonlySet<string>;
  /** Remembers what is computed of a file, by its text and links alone, until it changes; by a name of its own. */
  kept<T>(name: string, file: string, compute: () => T): T;
  /** Remembers what is computed of all files, by a name of its own, until one of them changes. */
  keptOfAll<T>(name: string, compute: () => T): T;
  /** Every occurrence of a name as a value. */
  uses(asks: readonly Ask[]): readonly (readonly Use[])[];
  /** The names that a module exports its own declarations under. */
  exportNames(file: string): ReadonlyMap<DeclarationKey, readonly string[]>;
  /** Exports of a file, and members of exported classes and interfaces, that have one of these names. */
  declared(file: string, names: ReadonlySet<string>): readonly Holder[];
  /** Files with `@asyncBoundary` tags, declarations and installed packages included. */
  readonly annotated: readonly string[];
  annotations(file: string): readonly Annotation[];
  /** The package that owns a file. */
  packageOf(file: string): string | undefined;
}

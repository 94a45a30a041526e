import type { TSESTree } from '@typescript-eslint/types';
import type { Origin } from '../../catalogue/origin.js';
import type { DescriptionRow } from '../../catalogue/lazy-row.js';
import type { InsulatorRow, Runtime } from '../../catalogue/row.js';
import type { ProgramView } from '../colour/program-view.js';

export type ValueKind =
  /** The built-in Promise, a subclass of it, or a union that contains one. */
  | 'promise'
  /** Has a `then` that takes two callbacks, and is not the built-in Promise. */
  | 'thenable'
  /** An array or tuple with such an element. */
  | 'promise-array'
  | 'thenable-array'
  /** Lazy work of a runtime (an Effect, an effection Operation). */
  | 'operation'
  /** An array or tuple with such an element. */
  | 'operation-array'
  | 'async-generator'
  /** What calling a `function*` gives, and nothing has iterated. */
  | 'generator'
  /** Anything else that has a type. */
  | 'plain'
  /** `any`, `unknown`, an unresolved import, or a backend that cannot tell. */
  | 'unknown';

export interface ValueFact {
  readonly kind: ValueKind;
  /** For `operation` and arrays of them: whose. */
  readonly runtime?: Exclude<Runtime, 'microtask'>;
  /** The promise never fulfils: `Promise<never>`; the Effect neither succeeds nor fails: `Effect<never>`. */
  readonly neverFulfils?: boolean;
  /** For `operation` of Effect: it needs no services (`R` is `never`). */
  readonly needsNothing?: boolean;
  /** For `operation` of Effect: it can end by a failure alone (`A` is `never`, `E` is not). */
  readonly alwaysFails?: boolean;
  /** The value can be called; `perhaps`: one part of its type can, another cannot (`string | (() => void)`, an optional handler). */
  readonly callable?: 'always' | 'perhaps';
  /** For `promise`: the type has other parts beside it, null and undefined apart: `boolean | Promise<boolean>`. */
  readonly partly?: boolean;
  /** For `plain`: a description that does nothing by itself, by its row. */
  readonly describes?: DescriptionRow;
  /** The type may also be null or undefined. */
  readonly nullable?: boolean;
}

/** Names types or values as typescript-eslint's options of the same shape do (`TypeOrValueSpecifier`). */
export type Specifier =
  | string
  | { readonly from: 'file'; readonly name: string | readonly string[]; readonly path?: string }
  | { readonly from: 'lib'; readonly name: string | readonly string[] }
  | { readonly from: 'package'; readonly name: string | readonly string[]; readonly package: string };

/** What the expected type of a function expression says of its result. */
export interface CallbackSlot {
  /** `promise`: a promise is accepted; `void`: the result is ignored; `value`: something else is wanted. */
  readonly expects: 'promise' | 'void' | 'value' | 'unknown';
  /** The named type that is expected (`RequestHandler` of express-serve-static-core), when it has a name. */
  readonly type?: Origin | undefined;
}

/** Nodes that the questions of these names will most likely be asked about. */
export interface Foreseen {
  readonly values: readonly TSESTree.Node[];
  readonly origins: readonly TSESTree.Node[];
  readonly typeOrigins: readonly TSESTree.Node[];
}

/** A function, or one of its overloads, in the text of a file. */
export interface DeclaredFunction {
  readonly file: string;
  readonly text: string;
  readonly type: TSESTree.Node['type'];
  readonly range: TSESTree.Range;
}

/**
 * Questions about types. Rules hold answers, never types.
 * Every question takes many nodes of one file, and answers in their order.
 */
export interface TypeOracle {
  readonly backend: 'compiler' | 'native' | 'syntax';
  /** `allow`: types that count as plain even when they are promises. */
  values(nodes: readonly TSESTree.Node[], allow?: readonly Specifier[]): ValueFact[];
  /** Which export a callee, member expression, identifier or `new` callee comes from, by declaration. Aliased imports are followed. */
  origins(nodes: readonly TSESTree.Node[]): (Origin | undefined)[];
  /** The named types that an expression has (`ctx` → `ExecutionContext`), bases and union parts included. */
  typeOrigins(nodes: readonly TSESTree.Node[]): (readonly Origin[])[];
  /** Of functions, of the names that functions are handed over by, and of methods: what the types say that their class follows. */
  callbackSlots(functions: readonly TSESTree.Expression[]): CallbackSlot[];
  /** What a function gives that an expression stands for, whichever of its overloads is called. */
  results(functions: readonly TSESTree.Expression[]): ValueFact[];
  /** Where the functions are written that a callee may be, its overloads included; absent where a program tells. */
  declared?(callee: TSESTree.Node): readonly DeclaredFunction[];
  /** Does the callee, as a value or by its type, match one of the specifiers? */
  matches(callees: readonly TSESTree.Node[], specifiers: readonly Specifier[]): boolean[];
  /** The host that the code around a node is written for, by the type that is expected there; absent where only the text is known. */
  insulators?(nodes: readonly TSESTree.Node[]): (InsulatorRow | undefined)[];
  /** Of which nodes is it seen that no promise comes of them; absent where that is not cheaper than what they are. */
  givingNoPromise?(nodes: readonly TSESTree.Node[]): boolean[];
  /** Tells what to answer along with the first question of each kind; called once, before any. */
  foresee?(foreseen: Foreseen): void;
  /** Has what was foreseen worked on, while the caller looks at what needs no types. */
  begin?(): void;
  /** How the file is loaded: `esm`, `commonjs`, or `unknown` where neither the options nor the package say. */
  readonly moduleFormat: 'esm' | 'commonjs' | 'unknown';
  /** The compiler options allow top-level await here. */
  readonly topLevelAwait: boolean;
  /** Types say where a value may be missing: they do not without `strictNullChecks`. */
  readonly strictNulls: boolean;
  /** The program that the file belongs to, for what only whole programs show; absent where there is none. */
  readonly program?: ProgramView | undefined;
  /** Does what asks much of the program once more, from the start, should a compiler in another process die meanwhile. */
  readonly surviving?: <T>(work: () => T) => T;
}

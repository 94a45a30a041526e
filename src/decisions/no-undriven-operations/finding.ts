import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { DescriptionRow } from '../../catalogue/lazy-row.js';
import type { FibreRuntime } from '../../catalogue/row.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import type { UndrivenMessage } from './messages.js';

export interface UndrivenOptions {
  /** Work of a runtime: an Effect, an effection operation, a saga effect. */
  readonly checkOperations: boolean;
  /** What describes work, and is no operation: a Stream, a Layer, an IO. */
  readonly checkDescriptions: boolean;
  /** Generators, async ones too, that nothing iterates. */
  readonly checkGenerators: boolean;
  /** Queries and requests that start when somebody waits for them. */
  readonly checkQueries: boolean;
  /** Observables that are seen to be cold, and that nobody subscribes to. */
  readonly checkObservables: boolean;
  /** Work whose failure is a value that nobody looks at. */
  readonly checkOutcomes: boolean;
  /** Operations in conditions and comparisons. */
  readonly checkTested: boolean;
  /** Operations that a generator of their own runtime returns for its value. */
  readonly checkReturned: boolean;
  /** Work kept in a variable that nothing reads. */
  readonly checkStored: boolean;
  /** Work that a callback gives to whoever ignores what it gives: `forEach`. */
  readonly checkIgnored: boolean;
}

/** Work that nothing drives where it ends. */
export interface Undriven {
  readonly node: TSESTree.Expression;
  readonly kind:
    | 'operation'
    | 'operations'
    | 'description'
    | 'observable'
    | 'outcome'
    | 'generator'
    | 'async-generator'
    | 'query';
  /** Of an operation: whose. */
  readonly runtime?: FibreRuntime | undefined;
  /** Of a description: its row. */
  readonly row?: DescriptionRow | undefined;
  /** It needs nothing of the code around it, so that a runner may take it. */
  readonly needsNothing?: boolean | undefined;
  /** Of an Observable: it gives one value, and completes. */
  readonly completes?: boolean | undefined;
  /** It never ends by itself. */
  readonly neverEnds?: boolean | undefined;
  /** The `void` that drops it. */
  readonly voided?: TSESTree.UnaryExpression | undefined;
}

export type UndrivenFinding = Finding<UndrivenMessage>;

export interface Judging {
  readonly facts: FileFacts;
  readonly options: UndrivenOptions;
  readonly settings: Settings;
}

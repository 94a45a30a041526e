import type { BlockingCallRow } from '../../catalogue/blocking-row.js';
import type { Origin } from '../../catalogue/origin.js';
import type { NestedRunnerRow, TopLevelRunnerRow } from '../../catalogue/row.js';

/** A place in a file, as people and editors write it: both count from 1. */
export interface Place {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a chain may end at. */
export type SeedRow = NestedRunnerRow | TopLevelRunnerRow | BlockingCallRow;

/** Where something is declared, `file:offset` of its name: equal keys, same thing. */
export type DeclarationKey = string;

/** What holds a function: a declaration, a variable, a member. */
export interface Holder extends Place {
  readonly key: DeclarationKey;
  readonly name: string;
  /** `local`: seen in its file alone, and its exports are asked of the module; `member`: reached through a value. */
  readonly scope: 'local' | 'member';
  /** Of what may be given another value: how many assignments give it its first one, apart from where it is declared. */
  readonly writes?: number | undefined;
  /** Of a member that is not private: the class, the interface, or the variable of the object that it is in. */
  readonly owner: () => Holder | undefined;
  /** What is declared of the same member in bases and interfaces. */
  readonly overrides: () => readonly Holder[];
  /** Where it comes from, for rows that name it. */
  readonly origins: () => readonly Origin[];
}

export type Access = 'call' | 'construct' | 'get' | 'set';

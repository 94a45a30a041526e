import type { Row } from '../catalogue/row.js';
import type { ConfigName } from './config-names.js';

/**
 * What to do with a promise that nobody can wait for. Unset: refuse, with a suggestion for each choice. `from` names a
 * package, or is the absolute path of a module, with the extension that was written.
 */
export type FireAndForget = 'void' | { readonly handler: string; readonly from?: string };

/** `warn` fails no run of the command. ESLint and oxlint have levels of their own. */
export type Level = 'error' | 'warn';

export type OracleChoice = 'auto' | 'compiler' | 'native' | 'syntax';

/** What may differ from file to file. */
interface FileSettings {
  readonly fireAndForget?: FireAndForget;
  /** The sets of rules that are on, `recommended` where none is named; later ones win option by option. */
  readonly extends?: ConfigName | readonly ConfigName[];
  /** Options by rule slug, of the shape that the ESLint rule takes, over those of the sets; `'off'` turns the rule off. */
  readonly rules?: Readonly<Record<string, Readonly<Record<string, unknown>> | 'off'>>;
  /** How loud the command is about a rule's findings, where `rules` say so: people write both as ESLint has them. */
  readonly levels?: Readonly<Record<string, Level>>;
  /**
   * Where types come from. `auto` takes the host's own types when it has them, else `native` when TypeScript 7.1 or later
   * is installed and a tsconfig covers the file, else `syntax`.
   */
  readonly types?: OracleChoice;
  /** Whether calls are followed through functions and files: `declared` (the default) by their declared types, `all` into every overrider too. */
  readonly colour?: 'off' | 'declared' | 'all';
  /** How `array.forEach(async …)` is rewritten: one after another, or all at once. */
  readonly forEach?: 'sequential' | 'parallel';
}

export interface FileSet {
  /** Globs as ESLint has them, from `folder`; a folder stands for all that is in it, `!` takes out. */
  readonly files: readonly string[];
  /** Absolute path of the folder of the settings. */
  readonly folder: string;
}

/** Settings of some files, over those of all. */
export interface Override extends FileSet {
  readonly settings: FileSettings;
}

/** Read from `async-boundary.config.*` at the workspace root by every door. */
export interface Settings extends FileSettings {
  /** Rows added to the shipped catalogue. */
  readonly catalogue?: readonly Row[];
  /** Files in which nothing is found. */
  readonly ignores?: FileSet;
  /** Of those that a file is among, later ones win. */
  readonly overrides?: readonly Override[];
}

import type { LintResult } from '../eslint-json.js';

/** What a format may say besides the results. The first four are what ESLint gives its formatters. */
export interface FormatContext {
  readonly cwd: string;
  readonly rulesMeta: Readonly<
    Record<string, { readonly docs: { readonly description: string; readonly url: string } }>
  >;
  readonly color: boolean;
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number };
  /** The folder that paths are told from, for whoever shows them in a repository. */
  readonly root: string;
  readonly version: string;
}

/** Writes the results of a run; the text ends with a line's end, or is empty. */
export type Format = (results: readonly LintResult[], context: FormatContext) => string | Promise<string>;

/** All that a run changes and refuses, as `--report out.json` writes it. Paths are relative to `root`, with `/`. */
export interface Report {
  readonly version: 1;
  readonly command: string;
  /** ISO 8601. */
  readonly at: string;
  readonly root: string;
  /** The changes are on the disk; otherwise the run was dry. */
  readonly written: boolean;
  readonly totals: Totals;
  /** The projects that hold a changed file, with how many errors `tsc -p` prints of each; `version` is that TypeScript's. */
  readonly projects: readonly {
    readonly path: string;
    readonly version: string;
    readonly before: number;
    readonly after: number;
  }[];
  readonly closures: readonly ReportedClosure[];
  /** Rewrites that concern one file alone. */
  readonly files: readonly ReportedFile[];
  readonly refusals: readonly RefusalGroup[];
  readonly mentions: readonly (ReportedPlace & { readonly name: string; readonly text: string })[];
}

interface Totals {
  readonly closuresTaken: number;
  readonly closuresRefused: number;
  readonly closuresLeftOut: number;
  readonly functions: number;
  readonly sites: number;
  readonly blocked: number;
  readonly rewrites: number;
  readonly files: number;
  readonly linesAdded: number;
  readonly linesRemoved: number;
  /** What `tsc -p` prints of all `projects`. */
  readonly errorsBefore: number;
  readonly errorsAfter: number;
}

/** Both count from 1. */
export interface ReportedPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

interface ReportedFunction extends ReportedPlace {
  readonly name: string;
  readonly isSeed: boolean;
  /** Lines that begin with `-` or `+`; empty where the function's own line stays. */
  readonly diff: string;
}

interface ReportedSite extends ReportedPlace {
  readonly callee: string;
  readonly inside?: string | undefined;
  readonly rewrite: string;
  readonly diff: string;
}

interface ReportedBlock extends ReportedPlace {
  readonly callee: string;
  readonly inside?: string | undefined;
  readonly reason: string;
  readonly raisesDiagnostic: boolean;
}

export interface ReportedDiff {
  readonly path: string;
  readonly added: number;
  readonly removed: number;
  /** The hunks of a unified diff. */
  readonly diff: string;
}

export interface ReportedClosure {
  readonly id: string;
  readonly title: string;
  readonly fate: 'taken' | 'refused' | 'left-out';
  readonly refused?: { readonly reason: string; readonly message: string } | undefined;
  readonly functions: readonly ReportedFunction[];
  readonly sites: readonly ReportedSite[];
  readonly blocked: readonly ReportedBlock[];
  /** Caller and callee, as indices into `functions`. */
  readonly calls: readonly (readonly [number, number])[];
  readonly files: readonly ReportedDiff[];
}

export interface ReportedFile extends ReportedDiff {
  readonly rewrites: readonly {
    readonly rule: string;
    readonly line: number;
    readonly column: number;
    readonly title: string;
  }[];
  readonly fate: 'taken' | 'left-out';
}

export interface RefusalGroup {
  readonly reason: string;
  readonly message: string;
  /** What a person can do; empty where the message says it. */
  readonly wayOut: string;
  readonly sites: readonly (ReportedPlace & {
    readonly of: string;
    /** What the compiler says of it. */
    readonly complaint?: string;
  })[];
}

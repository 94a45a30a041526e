interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** Of what `check --format json` says, what is compared. */
export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine?: number;
    readonly endColumn?: number;
    readonly fatal?: true;
    readonly data?: { readonly plan: object } | undefined;
    readonly plan?: string | undefined;
    readonly fix?: Edit;
    readonly suggestions?: readonly { readonly desc: string; readonly fix: Edit }[];
  }[];
}

export interface Difference {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
}

export function differencesBetween(
  base: readonly LintResult[],
  head: readonly LintResult[],
  textOf: (file: string) => string,
): Difference[];

export function differencesTable(differences: readonly Difference[], shownPath: (file: string) => string): string[];

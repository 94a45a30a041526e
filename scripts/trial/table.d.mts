export interface TrialResult {
  readonly name: string;
  readonly folder: string;
  readonly applied: number;
  readonly letGo: number;
  readonly refused: number;
  readonly tests: number;
  readonly before: { readonly seconds: number };
  readonly after: { readonly timedOut: boolean };
  readonly lost: readonly string[];
  readonly newErrors: readonly string[];
}
/** No test and no type is lost, and the tests end. */
export function isClean(result: TrialResult): boolean;
/** A line of Markdown for each package, one for the sums, and what was lost. */
export function table(results: readonly TrialResult[]): string;

/** The names of the tests that passed, each as often as it did; none where there is no report. */
export function passedIn(format: 'json' | 'mocha' | 'junit' | 'tap', file: string): string[];
/** What is in a list more often than in the other one. */
export function missingFrom(other: readonly string[], list: readonly string[]): string[];
/** The errors of a compiler's output, without their places, which edits move. */
export function typeErrorsIn(output: string): string[];

import { decided, testsOf } from '../making/tested.js';
import type { Misused, MisusedFinding } from './finding.js';
import { promisesAmong, takenForValue } from './promises-made-here.js';

/** A promise that a condition tests as if it were its value. */
export function conditionFindings({ facts }: Misused): MisusedFinding[] {
  return promisesAmong(facts, testsOf(facts)).map(({ value, decides }) =>
    takenForValue(facts, value, 'condition', decided[decides], 'Await the promise, and test its value'),
  );
}

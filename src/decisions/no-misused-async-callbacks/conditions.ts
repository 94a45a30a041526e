import type { FileFacts } from '../../analysis/file-facts.js';
import { decided, testsOf } from '../making/tested.js';
import { takenForValue, type Meant } from './promises-made-here.js';

/** What conditions test as if it were a value. */
export const valuesTested = (facts: FileFacts): Meant[] =>
  testsOf(facts).map(({ value, decides }) => ({
    value,
    finding: () => takenForValue(facts, value, 'condition', decided[decides], 'Await the promise, and test its value'),
  }));

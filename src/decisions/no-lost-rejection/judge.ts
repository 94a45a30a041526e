import type { FileFacts } from '../../analysis/file-facts.js';
import type { LostFinding, LostOptions } from './finding.js';
import { returnedFindings } from './returned.js';

/** Promises that reject, or end, where the code written for that does not see it. */
export function decideLostRejections(facts: FileFacts, options: LostOptions): LostFinding[] {
  return options.checkReturned ? returnedFindings(facts) : [];
}

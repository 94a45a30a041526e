import type { FileFacts } from '../../analysis/file-facts.js';
import { isOfTests } from '../making/of-tests.js';
import { besideHandlerFindings } from './beside-handler.js';
import type { LostFinding, LostOptions } from './finding.js';
import { leavesFinallyFindings } from './leaves-finally.js';
import { returnedFindings } from './returned.js';
import { startedFindings } from './started.js';
import { thrownLaterFindings } from './thrown-later.js';
import { unclearedTimerFindings } from './uncleared-timer.js';

/** Promises that reject, or end, where the code written for that does not see it. */
export function decideLostRejections(facts: FileFacts, options: LostOptions): LostFinding[] {
  return [
    ...(options.checkReturned ? returnedFindings(facts) : []),
    ...(options.checkStarted && (options.checkTests || !isOfTests(facts)) ? startedFindings(facts) : []),
    ...(options.checkFinally ? leavesFinallyFindings(facts) : []),
    ...(options.checkExecutors ? thrownLaterFindings(facts) : []),
    ...(options.checkRaces ? unclearedTimerFindings(facts) : []),
    ...(options.checkHandlers ? besideHandlerFindings(facts) : []),
  ];
}

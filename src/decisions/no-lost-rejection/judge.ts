import type { FileFacts } from '../../analysis/file-facts.js';
import { isOfLastingHost } from '../../analysis/lasting-host.js';
import { isOfNode } from '../../analysis/node-program.js';
import { isOfTests } from '../making/of-tests.js';
import { besideHandlerFindings } from './beside-handler.js';
import { endedTooEarlyFindings } from './ended-too-early.js';
import type { LostFinding, LostOptions } from './finding.js';
import { leavesFinallyFindings } from './leaves-finally.js';
import { returnedFindings } from './returned.js';
import { startedFindings } from './started.js';
import { thrownLaterFindings } from './thrown-later.js';
import { unclearedTimerFindings } from './uncleared-timer.js';

/** Promises that reject, or end, where the code written for that does not see it. */
export function decideLostRejections(facts: FileFacts, options: LostOptions): LostFinding[] {
  const isLookedAt = options.checkTests || !isOfTests(facts);
  return [
    ...(options.checkReturned ? returnedFindings(facts) : []),
    ...(options.checkStarted && isLookedAt ? startedFindings(facts) : []),
    ...(options.checkFinally ? leavesFinallyFindings(facts) : []),
    ...(options.checkExecutors ? thrownLaterFindings(facts) : []),
    ...(options.checkRaces && isLookedAt ? timersOfRaces(facts, options) : []),
    ...(options.checkHeld && isLookedAt ? endedTooEarlyFindings(facts) : []),
    ...(options.checkHandlers ? besideHandlerFindings(facts) : []),
  ];
}

/** What a timer keeps alive is a process of Node. */
function timersOfRaces(facts: FileFacts, { checkRacesAnywhere }: LostOptions): LostFinding[] {
  const findings = unclearedTimerFindings(facts);
  if (findings.length === 0 || isOfLastingHost(facts)) return [];
  return checkRacesAnywhere || isOfNode(facts) ? findings : [];
}

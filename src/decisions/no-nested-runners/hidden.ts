import type { Reached } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { isRunnerCall } from '../../analysis/runner-calls.js';
import type { NestedRunnerRow } from '../../catalogue/row.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import type { NestedMessage } from './messages.js';
import { foundThroughCalls, placesThroughCalls } from '../making/through-calls.js';
import { hazardOf, type Hazardous } from './hazard.js';
import { planHidden } from './plan-hidden.js';

/** From the worst to the mildest: a call that comes to several is reported for the worst. */
const SEVERITY: readonly NestedMessage[] = [
  'gone',
  'needsFiber',
  'hangs',
  'waits',
  'polls',
  'mayHang',
  'mayHangForPromise',
  'mayHangResumed',
  'timesOut',
  'reenters',
  'turns',
  'stalls',
  'stallsForTime',
];

interface Judged {
  readonly reached: Reached;
  readonly row: NestedRunnerRow;
  readonly hazard: Hazardous;
}

const severity = ({ reached, hazard }: Judged): number =>
  SEVERITY.indexOf(hazard.messageId) + (reached.certainty === 'may' ? SEVERITY.length : 0);

/** Calls that come to a nested runner through functions of this file and others: one finding at the outermost. */
export function hiddenRunners(facts: FileFacts, settings: Settings): Finding<NestedMessage>[] {
  return placesThroughCalls(facts, settings).flatMap((coloured): Finding<NestedMessage>[] => {
    const { node, call } = coloured;
    if (isRunnerCall(facts, 'nested-runner', node)) return [];
    const drives = facts.drivenAt(coloured);
    const judged = call.reached.flatMap((reached): Judged[] => {
      if (reached.colour.kind !== 'blocks') return [];
      const { row } = reached.colour;
      const hazard = hazardOf(facts, { row, timesOut: reached.timesOut, isPolled: true }, drives);
      return hazard ? [{ reached, row, hazard }] : [];
    });
    const [worst] = judged.sort((a, b) => severity(a) - severity(b));
    if (!worst || insulationOf(facts, node)) return [];
    const { reached, row, hazard } = worst;
    const { messageId, data } = hazard;
    const plan = planHidden(facts, settings, coloured, row);
    return [
      foundThroughCalls(facts, coloured, reached, { messageId, data: { instead: row.instead, ...data }, plan, row }),
    ];
  });
}

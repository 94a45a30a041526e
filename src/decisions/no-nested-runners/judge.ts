import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { runnerCallsIn } from '../../analysis/runner-calls.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import { calleeName } from '../making/callee-name.js';
import { hasTimeout, hazardOf, isPolled } from './hazard.js';
import type { NestedMessage } from './messages.js';
import { planNested } from './plan.js';
import { hiddenRunners } from './hidden.js';

function directCalls(facts: FileFacts): Finding<NestedMessage>[] {
  return runnerCallsIn(facts, 'nested-runner').flatMap((nested): Finding<NestedMessage>[] => {
    const { call } = nested;
    const drives = facts.drivenBy(call);
    const judged = hazardOf(
      facts,
      { row: nested.row, timesOut: hasTimeout(nested), isPolled: isPolled(facts, call) },
      drives,
    );
    if (!judged || insulationOf(facts, call)) return [];
    return [
      {
        node: call,
        messageId: judged.messageId,
        data: { call: calleeName(facts, call.callee), instead: nested.row.instead, chain: '', ...judged.data },
        plan: planNested(facts, nested, drives),
        drivenBy: drives,
        sink: facts.sink(call),
        row: nested.row,
      },
    ];
  });
}

/** Calls that block the loop they run on, themselves or through others, where the code around them runs on that loop. */
export function decideNoNestedRunners(
  facts: FileFacts,
  _options: object,
  settings: Settings,
): Finding<NestedMessage>[] {
  return [...directCalls(facts), ...hiddenRunners(facts, settings)];
}

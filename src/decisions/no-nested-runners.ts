import type { FileFacts } from '../analysis/file-facts.js';
import { insulationOf } from '../analysis/insulation.js';
import { runnerCall, type RunnerCall } from '../analysis/runner-calls.js';
import type { NestedRunnerRow } from '../catalogue/row.js';
import type { Settings } from '../settings/settings.js';
import type { Finding } from './finding.js';
import { hasTimeout, hazardOf, isPolled } from './no-nested-runners/hazard.js';
import { planNested } from './no-nested-runners/plan.js';
import { hiddenRunners } from './no-nested-runners/hidden.js';

export type NestedMessage =
  | 'hangs'
  | 'mayHang'
  | 'reenters'
  | 'turns'
  | 'stalls'
  | 'waits'
  | 'polls'
  | 'needsFiber'
  | 'timesOut'
  | 'gone';

export type NestedCall = RunnerCall<NestedRunnerRow>;

/** How messages name a call: its callee's text, shortened to its last two names where it is long. */
function calleeName(facts: FileFacts, { call }: NestedCall): string {
  const text = facts.textOf(call.callee).replace(/\s+/g, ' ');
  return text.length <= 40 ? text : `…${text.slice(-39)}`;
}

function directCalls(facts: FileFacts): Finding<NestedMessage>[] {
  const calls = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')];
  return calls.flatMap((call): Finding<NestedMessage>[] => {
    const nested = runnerCall(facts, 'nested-runner', call);
    if (!nested) return [];
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
        data: { call: calleeName(facts, nested), instead: nested.row.instead, chain: '', ...judged.data },
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
  const direct = directCalls(facts);
  return settings.colour === 'off' ? direct : [...direct, ...hiddenRunners(facts, settings.colour ?? 'declared')];
}

import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { runnerCall } from '../../analysis/runner-calls.js';
import type { TopLevelRunnerRow } from '../../catalogue/row.js';
import type { Finding } from '../finding.js';
import { lostTo, RUNTIME_NAMES, type RunnerMessage } from '../no-runner-in-async-context.js';
import { chainText } from '../shared/chain-text.js';

function messageFor(row: TopLevelRunnerRow): RunnerMessage {
  if (row.exitsProcess) return 'exits';
  return row.returns === 'value' || row.returns === 'exit' ? 'nestedSync' : 'nested';
}

function isDirect(facts: FileFacts, { node }: ColouredNode): boolean {
  if (facts.row('top-level-runner', node)) return true;
  return (node.type === 'CallExpression' || node.type === 'NewExpression') && runnerCall(facts, 'top-level-runner', node) !== undefined;
}

/** Calls of functions that start a runtime, in code that the same runtime runs. */
export function hiddenRunners(facts: FileFacts, policy: 'declared' | 'all'): Finding<RunnerMessage>[] {
  return facts.coloured(policy).flatMap((coloured): Finding<RunnerMessage>[] => {
    const { node, call } = coloured;
    const drivenBy = facts.drivenBy(node);
    for (const reached of call.reached) {
      const { colour } = reached;
      if (colour.kind !== 'runs' || !drivenBy.some(({ by }) => by === colour.row.runtime) || isDirect(facts, coloured) || insulationOf(facts, node)) continue;
      const lost = lostTo(colour.row, colour.row.services === undefined ? 'both' : 'interruption');
      return [
        {
          node,
          messageId: messageFor(colour.row),
          data: { call: reached.chain[0].name, runtime: RUNTIME_NAMES[colour.row.runtime], lost, chain: chainText(reached) },
          plan: { kind: 'refuse', reason: 'runs-in-a-helper', alternatives: [] },
          drivenBy,
          sink: facts.sink(node),
          row: colour.row,
          reached,
        },
      ];
    }
    return [];
  });
}

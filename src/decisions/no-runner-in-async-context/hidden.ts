import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { Reached } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { isRunnerCall } from '../../analysis/runner-calls.js';
import type { TopLevelRunnerRow } from '../../catalogue/row.js';
import type { Plan } from '../../plans/plan.js';
import type { Finding } from '../finding.js';
import { isKept, lostTo, RUNTIME_NAMES, type RunnerMessage } from '../no-runner-in-async-context.js';
import { chainText } from '../shared/chain-text.js';
import { isPiped } from './piped.js';

function messageFor(row: TopLevelRunnerRow): RunnerMessage {
  if (row.exitsProcess) return 'exits';
  if (row.runtime === 'rxjs') return 'nestedSubscribe';
  return row.returns === 'value' || row.returns === 'exit' ? 'nestedSync' : 'nested';
}

function isDirect(facts: FileFacts, { node }: ColouredNode, { chain }: Reached): boolean {
  return (chain.length === 1 && isPiped(node)) || isRunnerCall(facts, 'top-level-runner', node);
}

/** A runner by its name, given to what calls it, or a function that has it inside. */
function planFor({ chain }: Reached, { runtime }: TopLevelRunnerRow): Plan {
  if (chain.length > 1)
    return {
      kind: 'refuse',
      reason: 'runs-in-a-helper',
      ...(runtime === 'rxjs' ? { advice: 'return the observable, and flatten it here (`mergeMap`, `switchMap`)' } : {}),
      alternatives: [],
    };
  return {
    kind: 'refuse',
    reason: 'synchronous-callback',
    advice: 'take the operations themselves, and yield them',
    alternatives: [],
  };
}

/** Calls of functions that start a runtime, in code that the same runtime runs. */
export function hiddenRunners(facts: FileFacts, policy: 'declared' | 'all'): Finding<RunnerMessage>[] {
  return facts.coloured(policy).flatMap((coloured): Finding<RunnerMessage>[] => {
    const { node, call } = coloured;
    const drivenBy = facts.drivenAt(coloured);
    for (const reached of call.reached) {
      const { colour } = reached;
      if (colour.kind !== 'runs') continue;
      const driver = drivenBy.find(({ by }) => by === colour.row.runtime);
      if (!driver || isDirect(facts, coloured, reached) || insulationOf(facts, node)) continue;
      if (colour.row.runtime === 'rxjs' && !call.isHandedOver && isKept(facts, node, driver)) continue;
      const lost = lostTo(colour.row, colour.row.services === undefined ? 'both' : 'interruption');
      return [
        {
          node,
          messageId: messageFor(colour.row),
          data: {
            call: reached.chain[0].name,
            runtime: RUNTIME_NAMES[colour.row.runtime],
            lost,
            chain: chainText(reached),
          },
          plan: planFor(reached, colour.row),
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

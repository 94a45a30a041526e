import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { NestedRunnerRow } from '../../catalogue/row.js';
import type { Plan } from '../../plans/plan.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { fileClosure } from './file-closure.js';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The functions of the chain become async, and whoever calls them follows: in this file, or by the migration engine. */
export function planHidden(facts: FileFacts, { call }: ColouredNode, row: NestedRunnerRow): Plan {
  const movement = call.movement();
  if (movement.blockedBy) return refuse(movement.blockedBy, [], row.instead);
  if (movement.seeds.length === 0) return refuse('no-asynchronous-sibling', [], row.instead);
  if (!row.rewrite) {
    const follow = `${counted(movement.functions, 'function')} and ${counted(movement.callSites, 'call')} follow`;
    return refuse('no-asynchronous-sibling', [], `${row.instead}; ${follow}`);
  }
  if (movement.inOneFile) {
    const closure = fileClosure(facts, movement);
    if (closure.is === 'refused') return refuse(closure.reason, [], row.instead);
    if (closure.is === 'closed') {
      const title = `Make ${counted(closure.functions.length, 'function')} async and await ${counted(closure.calls, 'call')}`;
      return plan(rewrite(closure.steps, title, 'await'));
    }
  }
  // Who only hands the function over awaits nothing of it.
  const awaits = movement.callSites > 0 ? ` and await ${counted(movement.callSites, 'call')}` : '';
  const title = `Make ${counted(movement.functions, 'function')} async${awaits}: \`async-boundary migrate no-nested-runners\``;
  const moves = movement.seeds.map(({ name, file, body }) => ({ name, file, body }));
  return plan({ ...rewrite([], title, 'await'), scope: 'project', moves });
}

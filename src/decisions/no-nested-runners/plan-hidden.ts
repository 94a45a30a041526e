import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { NestedRunnerRow } from '../../catalogue/row.js';
import type { Plan } from '../../plans/plan.js';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The functions of the chain become async, and whoever calls them follows: in this file, or by the migration engine. */
export function planHidden({ call }: ColouredNode, row: NestedRunnerRow): Plan {
  const { seeds, functions, callSites, blockedBy } = call.movement();
  if (blockedBy) return { kind: 'refuse', reason: blockedBy, advice: row.instead, alternatives: [] };
  if (seeds.length === 0) return { kind: 'refuse', reason: 'no-asynchronous-sibling', advice: row.instead, alternatives: [] };
  const title = `Make ${counted(functions, 'function')} async and await ${counted(callSites, 'call')}: \`async-boundary migrate no-nested-runners\``;
  const moves = seeds.map(({ name, file, body }) => ({ name, file, body }));
  return { kind: 'rewrite', best: { safety: 'review', scope: 'project', steps: [], title, name: 'await', moves }, alternatives: [] };
}

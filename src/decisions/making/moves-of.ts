import type { Movement } from '../../analysis/colour/colour.js';
import type { Plan } from '../../plans/plan.js';
import { counted } from './counted.js';
import { plan, rewrite } from './plans.js';

/**
 * What follows when the functions of a chain become async, for the engine that reads the whole project.
 *
 * @param command that has it do so
 */
export function movesOf({ seeds, functions, callSites }: Movement, command: string): Plan {
  // Who only hands the function over awaits nothing of it.
  const awaits = callSites > 0 ? ` and await ${counted(callSites, 'call')}` : '';
  const title =
    functions > 0
      ? `Make ${counted(functions, 'function')} async${awaits}`
      : 'Await the asynchronous sibling where it blocks';
  const moves = seeds.map(({ name, file, body }) => ({ name, file, body }));
  return plan({ ...rewrite([], `${title}: \`${command}\``, 'await'), scope: 'project', moves });
}

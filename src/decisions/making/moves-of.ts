import type { Movement } from '../../analysis/colour/colour.js';
import type { Plan } from '../../plans/plan.js';
import { counted } from './counted.js';
import { plan, rewrite } from './plans.js';

/** `Make 2 functions async and await 3 calls` */
export function madeAsync(functions: number, calls: Movement['calls']): string {
  // Who only hands the function over awaits nothing of it, and `return f()` gives the promise on as it is.
  const waiting = calls.filter(({ isPassedOn }) => !isPassedOn).length;
  const awaits = waiting > 0 ? ` and await ${counted(waiting, 'call')}` : '';
  return `Make ${counted(functions, 'function')} async${awaits}`;
}

/** What follows, counted where it is known here. */
function titleOf({ seeds: [first], functions, calls, isWhole, hasUnknownTakers }: Movement): string {
  if (!first) return 'Await the asynchronous sibling where it blocks';
  if (isWhole && !hasUnknownTakers) return madeAsync(functions.length, calls);
  // How far that goes, the engine finds out: a number that is not its own would be a guess.
  return `Make ${first.name ? `\`${first.name}\`` : 'the function that blocks'} async, and all that follows from it`;
}

/**
 * What follows when the functions of a chain become async, for the engine that reads the whole project.
 *
 * @param command that has it do so
 */
export function movesOf(movement: Movement, command: string): Plan {
  return plan({ ...rewrite([], `${titleOf(movement)}: \`${command}\``, 'await'), scope: 'project' });
}

import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { NestedRunnerRow } from '../../catalogue/row.js';
import type { Settings } from '../../settings/settings.js';
import type { Plan } from '../../plans/plan.js';
import { counted } from '../making/counted.js';
import { fileClosure } from '../making/file-closure.js';
import { hindranceOfPlace } from '../making/hindrance-of-place.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { movesOf } from '../making/moves-of.js';
import { runnersAwaited } from './runners-awaited.js';

/** The functions of the chain become async, and whoever calls them follows: in this file, or by the migration engine. */
export function planHidden(facts: FileFacts, settings: Settings, place: ColouredNode, row: NestedRunnerRow): Plan {
  const movement = place.call.movement();
  if (movement.blockedBy) return refuse(movement.blockedBy, [], row.instead);
  if (movement.seeds.length === 0) return refuse('no-asynchronous-sibling', [], row.instead);
  if (!row.rewrite) {
    const follow = `${counted(movement.functions.length, 'function')} and ${counted(movement.calls.length, 'call')} follow`;
    return refuse('no-asynchronous-sibling', [], `${row.instead}; ${follow}`);
  }
  const hindrance = hindranceOfPlace(facts, settings, place);
  if (hindrance) return refuse(hindrance, [], row.instead);
  const closure = fileClosure(facts, settings, movement, (functions) => runnersAwaited(facts, functions));
  if (closure.is === 'refused') return refuse(closure.reason, [], row.instead);
  if (closure.is === 'closed') return plan(rewrite(closure.steps, closure.title, 'await'));
  return movesOf(movement, 'async-boundary migrate no-nested-runners');
}

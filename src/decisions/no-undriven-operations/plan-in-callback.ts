import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside, lastName } from '../../analysis/tree.js';
import type { FibreRuntime } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan, Step } from '../../plans/plan.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { Undriven } from './finding.js';
import { freed } from './freed.js';

/** The function that runs the operation that its callback gives, in place of one that takes it for a value. */
export function flatteningOf(runtime: FibreRuntime, name: string): string | undefined {
  const { maps = {}, thunks = {} } = runtimes[runtime];
  return maps[name] ?? thunks[name];
}

/**
 * What to do where nothing can yield: in a callback of the runtime itself, what ends the callback may be returned to what
 * runs it; elsewhere only its author knows who is to drive it.
 */
export function planInCallback(facts: FileFacts, undriven: Undriven, runtime: FibreRuntime): Plan {
  const { says, flattens = [] } = runtimes[runtime];
  const boundary = boundaryOf(undriven.node);
  if (boundary.kind !== 'function' || boundary.role !== 'argument' || !boundary.call)
    return refuse('nothing-drives-it', [], says.insteadHere);
  const isDriven = facts.drivenBy(undriven.node).some((drive) => drive.by === runtime && drive.at === boundary.node);
  if (!isDriven) {
    const inside = facts.drivenBy(boundary.call).some(({ by }) => by === runtime);
    return refuse('nothing-drives-it', [], inside ? (says.insteadInside ?? says.insteadHere) : says.insteadHere);
  }
  const { node: fn } = boundary;
  const advice = says.insteadInCallback;
  const member = bare(boundary.call.callee);
  const name = lastName(member) ?? '';
  const last = fn.body.type === 'BlockStatement' ? fn.body.body.at(-1) : undefined;
  const isLast =
    !fn.async &&
    boundary.property === undefined &&
    last?.type === 'ExpressionStatement' &&
    bare(last.expression) === (undriven.voided ?? undriven.node) &&
    !findInside(fn.body, facts.parsed.visitorKeys, ({ type }) => type === 'ReturnStatement');
  if (!isLast || member.type !== 'MemberExpression' || undriven.kind !== 'operation')
    return refuse('nothing-drives-it', [], advice);
  const flattening = flattens.includes(name) ? name : flatteningOf(runtime, name);
  if (flattening === undefined) return refuse('nothing-drives-it', [], advice);
  const renamed: Step[] =
    flattening === name ? [] : [{ verb: 'replace', node: member.property, text: flattening, binding: 'primary' }];
  return plan(
    rewrite(
      [...renamed, ...freed(undriven), { verb: 'return', statement: last }],
      `Return it to \`${flattening}\`, which runs it`,
      'return',
    ),
  );
}

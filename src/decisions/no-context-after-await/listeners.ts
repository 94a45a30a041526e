import type { TSESTree } from '@typescript-eslint/types';
import { boundaryInside, handedTo, outermost, type Handed } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { ownNameOf } from '../../analysis/own-name.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { lastName } from '../../analysis/tree.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';
import { lastNameOf } from '../../catalogue/origin.js';

type Within = NonNullable<SynchronousContextRow['within']>;

/** `addEventListener('click', listener)` */
function listensFor({ call, argument, property }: Handed, events: readonly string[]): boolean {
  if (call?.type !== 'CallExpression' || argument !== 1 || property !== undefined) return false;
  const [event] = call.arguments;
  return (
    lastName(call.callee) === 'addEventListener' &&
    event?.type === 'Literal' &&
    typeof event.value === 'string' &&
    events.includes(event.value)
  );
}

/** `onclick`, and `onClick` of an element. */
const isOn = (name: string | undefined, events: readonly string[]): boolean =>
  name !== undefined && events.includes(name.replace(/^on/i, '').toLowerCase()) && /^on/.test(name);

/** Does the value of an expression become a listener for one of these events there? */
function isPutAt(value: TSESTree.Node, events: readonly string[]): boolean {
  const outer = outermost(value);
  const { parent } = outer;
  if (parent?.type === 'AssignmentExpression' && parent.right === outer)
    return parent.left.type === 'MemberExpression' && isOn(lastName(parent.left), events);
  if (parent?.type === 'JSXExpressionContainer' && parent.parent.type === 'JSXAttribute') {
    const { name } = parent.parent;
    return name.type === 'JSXIdentifier' && isOn(name.name, events);
  }
  return listensFor(handedTo(value) ?? {}, events);
}

/** Is the function called for one of these events, by what it is given to, itself or by its name? */
export function isListener(facts: FileFacts, fn: FunctionNode, events: readonly string[]): boolean {
  if (isPutAt(fn, events)) return true;
  return ownNameOf(facts, fn)?.uses.some(({ identifier }) => isPutAt(identifier, events)) ?? false;
}

function isGivenOne(facts: FileFacts, fn: FunctionNode, { types }: Within): boolean {
  const [event] = fn.params;
  if (event?.type !== 'Identifier') return false;
  const [origins = []] = facts.oracle.typeOrigins([event]);
  return origins.some(
    ({ path, package: owner }) => (owner === '' || owner === 'react') && types.includes(lastNameOf(path)),
  );
}

/** Is code of this function run while such an event is on its way? Functions that are called where they stand are part of it. */
export function runsWithin(facts: FileFacts, fn: FunctionNode, within: Within): boolean {
  if (isListener(facts, fn, within.events) || isGivenOne(facts, fn, within)) return true;
  if (boundaryInside(fn).role !== 'invoked') return false;
  const around = facts.boundary(fn);
  return around.kind === 'function' && runsWithin(facts, around.node, within);
}

import type { TSESTree } from '@typescript-eslint/types';
import { boundaryInside, handedTo, outermost, type Handed } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { ownNameOf } from '../../analysis/own-name.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { usesInTemplate, type TemplateUse } from '../../analysis/template/uses.js';
import { functionAround, lastName } from '../../analysis/tree.js';
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

/** `@click="save"`, and `@click="save($event)"`. */
function isGivenEvent({ identifier, listener }: TemplateUse): boolean {
  if (listener?.event === undefined) return false;
  if (listener.value === identifier) return true;
  const { parent } = identifier;
  const [first] = parent.type === 'CallExpression' && parent.callee === identifier ? parent.arguments : [];
  return first?.type === 'Identifier' && first.name === '$event';
}

/** Does a template give an event of the browser to the first parameter of a function, wherever it names that? */
export function isGivenEventByTemplate(facts: FileFacts, fn: FunctionNode): boolean {
  const uses = usesInTemplate(facts, fn);
  return uses.length > 0 && uses.every(isGivenEvent) && ownNameOf(facts, fn)?.uses.length === 0;
}

/** Is it the handler itself that calls the function, rather than a callback in it? */
function isCalledAtOnce({ identifier, listener }: TemplateUse): boolean {
  if (listener?.value === identifier) return true;
  const { parent } = identifier;
  if (parent.type !== 'CallExpression' || parent.callee !== identifier) return false;
  const around = functionAround(identifier);
  return around === undefined || around === listener?.value;
}

const isCalledByTemplate = (facts: FileFacts, fn: FunctionNode, events: readonly string[]): boolean =>
  usesInTemplate(facts, fn).some((use) => events.includes(use.listener?.event ?? '') && isCalledAtOnce(use));

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
  const { events } = within;
  if (isListener(facts, fn, events) || isCalledByTemplate(facts, fn, events) || isGivenOne(facts, fn, within))
    return true;
  if (boundaryInside(fn).role !== 'invoked') return false;
  const around = facts.boundary(fn);
  return around.kind === 'function' && runsWithin(facts, around.node, within);
}

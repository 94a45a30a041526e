import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';
import type { Finding } from '../finding.js';
import { calleeName } from '../making/callee-name.js';
import { contextLeft, isRestored, type Left } from './left.js';
import { isGivenEventByTemplate, isListener } from './listeners.js';
import type { ContextMessage } from './messages.js';
import { leftBySome } from './left-by-some.js';
import { openingOf } from './opened.js';
import { planEarlier } from './plan.js';

export type ContextFinding = Finding<ContextMessage>;

/** Is the context among the arguments? */
function bringsContext({ given }: SynchronousContextRow, { arguments: args }: TSESTree.CallExpression): boolean {
  const argument = given && args[given.argument];
  if (!argument) return given !== undefined && args.some(({ type }) => type === 'SpreadElement');
  if (given.keys === undefined || argument.type !== 'ObjectExpression') return true;
  return argument.properties.some(
    (property) =>
      property.type !== 'Property' || (property.key.type === 'Identifier' && given.keys!.includes(property.key.name)),
  );
}

/** `window.open(url, '_self')`: what is not known may be that. */
function needsNone({ unless }: SynchronousContextRow, { arguments: args }: TSESTree.CallExpression): boolean {
  const argument = unless && args[unless.argument];
  if (!argument) return false;
  return argument.type !== 'Literal' || unless.values.includes(String(argument.value));
}

/** The name of a parameter that stays what it is. */
function parameterOf(
  facts: FileFacts,
  event: TSESTree.Node,
): { readonly name: TSESTree.Node; readonly fn: FunctionNode } | undefined {
  const node = bare(event);
  const variable = node.type === 'Identifier' ? facts.variable(node) : undefined;
  const [definition, ...more] = variable?.defs ?? [];
  if (definition?.type !== 'Parameter' || more.length > 0 || !isFunction(definition.node)) return undefined;
  if (variable!.references.some((reference) => reference.isWrite())) return undefined;
  return { name: definition.name, fn: definition.node };
}

function found(
  facts: FileFacts,
  node: TSESTree.CallExpression | TSESTree.MemberExpression,
  row: SynchronousContextRow,
  left: Left,
): ContextFinding[] {
  if (isRestored(facts, row, left)) return [];
  const { context, lost } = row;
  const mayTakeLong = row.leftBy === 'network';
  return [
    {
      node,
      ...(left.how === 'wait'
        ? {
            messageId: mayTakeLong ? 'afterAnswer' : 'afterWait',
            data: {
              wait: left.wait.type === 'AwaitExpression' ? 'await' : 'for await',
              line: String(left.wait.loc.start.line),
              context,
              lost,
            },
          }
        : {
            messageId: mayTakeLong ? 'calledWithAnswer' : 'calledLater',
            data: { by: calleeName(facts, left.call.callee), context, lost },
          }),
      plan: planEarlier(facts, node, row, left),
      drivenBy: facts.drivenBy(node),
      row,
    },
  ];
}

const KIND = 'needs-synchronous-context';

function callFindings(facts: FileFacts, call: TSESTree.CallExpression): ContextFinding[] {
  const named = facts.catalogue.named(KIND, lastName(call.callee));
  if (named.length > 0 && named.every(({ ofEvent }) => ofEvent)) return [];
  const left = contextLeft(facts, call);
  // Rows of what is called on a thing that others make ask for nothing where no such thing is seen.
  const isWorthIt =
    named.length === 0 || named.some((row) => !row.openedBy || openingOf(facts, call.callee, row) !== undefined);
  const row = left && isWorthIt ? facts.row(KIND, call.callee) : undefined;
  if (!left || !row || row.ofEvent || bringsContext(row, call) || needsNone(row, call)) return [];
  const how = row.leftBy ? leftBySome(facts, call, row) : left;
  return how ? found(facts, call, row, how) : [];
}

/** The row of a member of an event, by its type, or by the event that its function listens for. */
function rowOfEvent(
  facts: FileFacts,
  member: TSESTree.MemberExpression,
  event: { readonly name: TSESTree.Node; readonly fn: FunctionNode },
): SynchronousContextRow | undefined {
  const name = lastName(member);
  return (
    facts.row(KIND, member) ??
    facts.rowOfType(KIND, event.name, `#${name}`) ??
    (event.fn.params[0] === event.name && isGivenEventByTemplate(facts, event.fn)
      ? facts.catalogue.match(KIND, { package: '', module: '', path: `Event#${name}` })
      : undefined) ??
    facts.catalogue
      .named(KIND, name)
      .find(({ ofEvent, within }) => ofEvent && within && isListener(facts, event.fn, within.events))
  );
}

/** Is a method of the same event called before, or around, whose promise keeps the event? */
function isKept(
  facts: FileFacts,
  member: TSESTree.MemberExpression,
  event: TSESTree.Node,
  { keptBy = [] }: SynchronousContextRow,
): boolean {
  const variable = event.type === 'Identifier' ? facts.variable(bare(member.object)) : undefined;
  return (variable?.references ?? []).some(({ identifier }) => {
    const { parent } = identifier;
    if (parent?.type !== 'MemberExpression' || parent.object !== identifier || parent === member) return false;
    return keptBy.includes(lastName(parent) ?? '') && parent.range[0] < member.range[0];
  });
}

/** `event.currentTarget`, `event.preventDefault()`. */
function memberFindings(facts: FileFacts, member: TSESTree.MemberExpression): ContextFinding[] {
  if (!facts.catalogue.named(KIND, lastName(member)).some(({ ofEvent }) => ofEvent)) return [];
  const object = bare(member.object);
  const event = parameterOf(facts, object.type === 'MemberExpression' ? object.object : object);
  const left = event && contextLeft(facts, member, event.fn);
  if (!left) return [];
  // `event.dataTransfer.files`: a member of what the event holds is known by its type alone.
  const row = object.type === 'MemberExpression' ? facts.row(KIND, member) : rowOfEvent(facts, member, event);
  const { parent } = member;
  const isCalled = parent.type === 'CallExpression' && parent.callee === member;
  const isWritten = parent.type === 'AssignmentExpression' && parent.left === member;
  if (!row?.ofEvent || isWritten || isCalled !== (row.does === 'acts') || isKept(facts, member, event.name, row))
    return [];
  return found(facts, isCalled ? parent : member, row, left);
}

/** Calls that count on the synchronous code around them, where a wait has left it. */
export function decideContextAfterAwait(facts: FileFacts): ContextFinding[] {
  const names = facts.catalogue.names(KIND);
  const isNamed = (callee: TSESTree.Node): boolean => names.has(lastName(callee) ?? '') || isAlias(facts, callee);
  const calls = facts.nodes
    .of('CallExpression')
    .flatMap((call) => (isNamed(call.callee) ? callFindings(facts, call) : []));
  return [
    ...calls.filter(isFirstOfItsThing(facts)),
    ...facts.nodes.of('MemberExpression').flatMap((member) => (isNamed(member) ? memberFindings(facts, member) : [])),
  ];
}

/** What is lost with a thing that was opened is said where it is first used: what comes behind that is not reached. */
function isFirstOfItsThing(facts: FileFacts): (finding: ContextFinding) => boolean {
  const told = new Set<TSESTree.Node>();
  return ({ node, row }) => {
    if (row?.kind !== KIND || node.type !== 'CallExpression') return true;
    const opening = openingOf(facts, node.callee, row);
    if (!opening) return true;
    const isFirst = !told.has(opening);
    told.add(opening);
    return isFirst;
  };
}

/** May a name of this file stand for something that is called otherwise where it comes from? */
function isAlias(facts: FileFacts, callee: TSESTree.Node): boolean {
  const node = bare(callee);
  const type = node.type === 'Identifier' ? facts.variable(node)?.defs[0]?.type : undefined;
  return type === 'ImportBinding' || type === 'Variable';
}

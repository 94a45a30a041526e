import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';
import type { Finding } from '../finding.js';
import { calleeName } from '../making/callee-name.js';
import { contextLeft, isRestored, type Left } from './left.js';
import type { ContextMessage } from './messages.js';
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
  return [
    {
      node,
      ...(left.how === 'wait'
        ? {
            messageId: 'afterWait',
            data: {
              wait: left.wait.type === 'AwaitExpression' ? 'await' : 'for await',
              line: String(left.wait.loc.start.line),
              context,
              lost,
            },
          }
        : { messageId: 'calledLater', data: { by: calleeName(facts, left.call.callee), context, lost } }),
      plan: planEarlier(facts, node, row, left),
      drivenBy: facts.drivenBy(node),
      row,
    },
  ];
}

const KIND = 'needs-synchronous-context';

function callFindings(facts: FileFacts, call: TSESTree.CallExpression): ContextFinding[] {
  const left = contextLeft(facts, call);
  const row = left && facts.row(KIND, call.callee);
  return !row || row.ofEvent || bringsContext(row, call) ? [] : found(facts, call, row, left);
}

/** `event.currentTarget`, `event.preventDefault()`. */
function memberFindings(facts: FileFacts, member: TSESTree.MemberExpression): ContextFinding[] {
  const event = parameterOf(facts, member.object);
  const left = event && contextLeft(facts, member, event.fn);
  if (!left) return [];
  const row = facts.row(KIND, member) ?? facts.rowOfType(KIND, event.name, `#${lastName(member)}`);
  const { parent } = member;
  const isCalled = parent.type === 'CallExpression' && parent.callee === member;
  const isWritten = parent.type === 'AssignmentExpression' && parent.left === member;
  if (!row?.ofEvent || isWritten || isCalled !== (row.does === 'acts')) return [];
  return found(facts, isCalled ? parent : member, row, left);
}

/** Calls that count on the synchronous code around them, where a wait has left it. */
export function decideContextAfterAwait(facts: FileFacts): ContextFinding[] {
  const names = facts.catalogue.names(KIND);
  const isNamed = (callee: TSESTree.Node): boolean => names.has(lastName(callee) ?? '') || isAlias(facts, callee);
  return [
    ...facts.nodes.of('CallExpression').flatMap((call) => (isNamed(call.callee) ? callFindings(facts, call) : [])),
    ...facts.nodes.of('MemberExpression').flatMap((member) => (isNamed(member) ? memberFindings(facts, member) : [])),
  ];
}

/** May a name of this file stand for something that is called otherwise where it comes from? */
function isAlias(facts: FileFacts, callee: TSESTree.Node): boolean {
  const node = bare(callee);
  const type = node.type === 'Identifier' ? facts.variable(node)?.defs[0]?.type : undefined;
  return type === 'ImportBinding' || type === 'Variable';
}

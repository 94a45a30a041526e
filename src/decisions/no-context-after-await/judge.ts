import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import type { SynchronousContextRow } from '../../catalogue/context-row.js';
import type { Finding } from '../finding.js';
import { calleeName } from '../making/callee-name.js';
import { contextLeft, type Left } from './left.js';
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

/** The function that is given the event, where it is a parameter that stays what it is. */
function listenerOf(facts: FileFacts, event: TSESTree.Node): FunctionNode | undefined {
  const node = bare(event);
  const variable = node.type === 'Identifier' ? facts.variable(node) : undefined;
  const [definition, ...more] = variable?.defs ?? [];
  if (definition?.type !== 'Parameter' || more.length > 0 || !isFunction(definition.node)) return undefined;
  return variable!.references.some((reference) => reference.isWrite()) ? undefined : definition.node;
}

function found(
  facts: FileFacts,
  node: TSESTree.CallExpression | TSESTree.MemberExpression,
  row: SynchronousContextRow,
  left: Left | undefined,
): ContextFinding[] {
  if (!left) return [];
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

const isWritten = ({ parent }: TSESTree.Node, node: TSESTree.Node): boolean =>
  parent?.type === 'AssignmentExpression' && parent.left === node;

function callFindings(facts: FileFacts, call: TSESTree.CallExpression): ContextFinding[] {
  const row = facts.row('needs-synchronous-context', call.callee);
  if (!row || row.ofEvent || bringsContext(row, call)) return [];
  return found(facts, call, row, contextLeft(facts, call, row));
}

/** `event.currentTarget`, `event.preventDefault()`. */
function memberFindings(facts: FileFacts, member: TSESTree.MemberExpression): ContextFinding[] {
  const listener = listenerOf(facts, member.object);
  const row = listener && facts.row('needs-synchronous-context', member);
  if (!row?.ofEvent || isWritten(member, member)) return [];
  const isCalled = member.parent.type === 'CallExpression' && member.parent.callee === member;
  if (isCalled !== (row.does === 'acts')) return [];
  const node = isCalled ? (member.parent as TSESTree.CallExpression) : member;
  return found(facts, node, row, contextLeft(facts, node, row, listener));
}

/** Calls that count on the synchronous code around them, where a wait has left it. */
export function decideContextAfterAwait(facts: FileFacts): ContextFinding[] {
  const names = facts.catalogue.names('needs-synchronous-context');
  const calls = facts.nodes
    .of('CallExpression')
    .filter(({ callee }) => names.has(lastName(callee) ?? '') || bare(callee).type === 'Identifier');
  const members = facts.nodes.of('MemberExpression').filter((member) => names.has(lastName(member) ?? ''));
  return [
    ...calls.flatMap((call) => callFindings(facts, call)),
    ...members.flatMap((member) => memberFindings(facts, member)),
  ];
}

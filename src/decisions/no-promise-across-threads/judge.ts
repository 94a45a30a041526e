import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { ValueFact } from '../../analysis/types/oracle.js';
import { bare, functionAround, isCaught, isFunction, lastName } from '../../analysis/tree.js';
import { plainPath } from '../../catalogue/origin.js';
import type { CopyRow } from '../../catalogue/thread-row.js';
import type { Plan } from '../../plans/plan.js';
import type { Finding } from '../finding.js';
import { calleeName } from '../making/callee-name.js';
import { isOfTests } from '../making/of-tests.js';
import { plan, refuse, refuseToWait, rewrite } from '../making/plans.js';
import { constantValue } from '../making/tested.js';
import { waited } from '../making/wait.js';
import { instanceType } from './instance.js';
import type { ThreadMessage } from './messages.js';
import { remoteCalls } from './remote.js';

export type ThreadFinding = Finding<ThreadMessage>;
type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** A value on its way to a copy. */
interface Sent {
  readonly node: TSESTree.Expression;
  readonly call: Call;
  readonly row: CopyRow;
}

/** The object or list that a constant name stands for, which is written in its declaration and goes nowhere else. */
function literalOf(facts: FileFacts, node: TSESTree.Node): TSESTree.Node {
  const variable = node.type === 'Identifier' ? facts.variable(node) : undefined;
  const init = constantValue(variable);
  if (!init) return node;
  const value = bare(init);
  const isOwn = variable!.references.every((use) => use.init || use.identifier === node);
  const isHere = functionAround(node) === functionAround(value);
  return isOwn && isHere && (value.type === 'ObjectExpression' || value.type === 'ArrayExpression') ? value : node;
}

/** The values that an expression hands over, at any depth of what is written there. */
function partsOf(facts: FileFacts, value: TSESTree.Node): TSESTree.Expression[] {
  const node = literalOf(facts, bare(value));
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.flatMap((property) =>
        property.type === 'SpreadElement' ? partsOf(facts, property.argument) : partsOf(facts, property.value),
      );
    case 'ArrayExpression':
      return node.elements.flatMap((element) =>
        element && element.type !== 'SpreadElement' ? partsOf(facts, element) : [],
      );
    case 'ConditionalExpression':
      return [...partsOf(facts, node.consequent), ...partsOf(facts, node.alternate)];
    case 'Literal':
    case 'TemplateLiteral':
    case 'BinaryExpression':
    case 'UnaryExpression':
    case 'AwaitExpression':
      return [];
    default:
      // With the types that are said of it, which `await` has to go around.
      return [node === bare(value) ? (value as TSESTree.Expression) : (node as TSESTree.Expression)];
  }
}

function copiedBy(facts: FileFacts, call: Call): { readonly row: CopyRow; readonly value: TSESTree.Node } | undefined {
  const row = facts.row('copies', call.callee);
  const argument = row && call.arguments[row.argument];
  if (!argument || argument.type === 'SpreadElement') return undefined;
  if (row.key === undefined) return { row, value: argument };
  const property =
    argument.type === 'ObjectExpression'
      ? argument.properties
          .filter((one) => one.type === 'Property')
          .find(({ key }) => key.type === 'Identifier' && key.name === row.key)
      : undefined;
  return property && { row, value: property.value };
}

function sentIn(facts: FileFacts): Sent[] {
  const names = facts.catalogue.names('copies');
  const remotes = remoteCalls(facts).flatMap(({ call, row }) =>
    isCaught(call)
      ? []
      : call.arguments
          .flatMap((argument) => (argument.type === 'SpreadElement' ? [] : partsOf(facts, argument)))
          .map((node): Sent => ({ node, call, row })),
  );
  const sent = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')].flatMap((call) => {
    // Who catches what it throws is asking whether it can be copied.
    const copied = names.has(lastName(call.callee) ?? '') && !isCaught(call) ? copiedBy(facts, call) : undefined;
    return copied ? partsOf(facts, copied.value).map((node) => ({ node, call, row: copied.row })) : [];
  });
  return [...sent, ...remotes].filter(({ node, row }) => !isCarried(facts, node, row));
}

/** `proxy(callback)` of comlink goes over as what it stands for. */
function isCarried(facts: FileFacts, node: TSESTree.Expression, { carriedBy = [], module }: CopyRow): boolean {
  const value = bare(node);
  return (
    value.type === 'CallExpression' &&
    carriedBy.length > 0 &&
    facts
      .bindings(value.callee)
      .concat(facts.originsOf(value.callee))
      .some((origin) => carriedBy.includes(plainPath(origin.path)) && module.includes(origin.package))
  );
}

const REBUILD = 'send its fields, and make an object of the class anew on the other side';
const PROXY = 'wrap it, and let go of it where it is no longer called';
const RUN = 'run it here, and send what it gives';
const DATA = 'send data, and let the other side decide what to call';

function planPromise(facts: FileFacts, node: TSESTree.Expression): Plan {
  const suspension = facts.suspendsWith(node);
  const steps = waited(facts, suspension, node);
  return steps
    ? plan(rewrite(steps, 'Await the promise, and send what it gives', 'await'))
    : refuseToWait(suspension, 'send what it gives from `.then(send, sendError)`');
}

interface Judged {
  readonly messageId: ThreadMessage;
  readonly plan: Plan;
  /** Words of the message. */
  readonly lost?: string;
  readonly type?: string;
  readonly by?: string;
}

function judged(facts: FileFacts, { node, row }: Sent, value: ValueFact | undefined): Judged | undefined {
  const isJson = row.by === 'json';
  const isFunctionValue = isFunction(node) || (value?.callable === 'always' && value.kind === 'plain');
  if (isFunctionValue && row.carriedBy)
    return { messageId: 'unwrapped', plan: refuse('belongs-to-its-thread', [], PROXY), by: row.carriedBy[0]! };
  if (isFunctionValue)
    return { messageId: isJson ? 'functionAsJson' : 'function', plan: refuse('belongs-to-its-thread', [], DATA) };
  if (value?.kind === 'promise' && !value.partly)
    return { messageId: isJson ? 'promiseAsJson' : 'promise', plan: planPromise(facts, node) };
  if (value?.kind === 'operation' && value.runtime !== 'saga')
    return isJson ? undefined : { messageId: 'operation', plan: refuse('belongs-to-its-thread', [], RUN) };
  if (value?.kind === 'async-generator' || value?.kind === 'generator')
    return isJson ? undefined : { messageId: 'generator', plan: refuse('belongs-to-its-thread', [], DATA) };
  const type = instanceType(facts, node, value, row);
  if (type !== undefined) return { messageId: 'instance', plan: refuse('belongs-to-its-thread', [], REBUILD), type };
  const empty = isJson ? undefined : facts.rowOfType('copied-empty', node);
  return (
    empty && {
      messageId: empty.throws ? 'uncopied' : 'empty',
      plan: refuse('belongs-to-its-thread', [], DATA),
      lost: empty.lost,
    }
  );
}

/** What belongs to the loop of one thread, and is handed to another one, or to another process. */
export function decidePromiseAcrossThreads(facts: FileFacts): ThreadFinding[] {
  if (isOfTests(facts)) return [];
  const sent = sentIn(facts);
  const values = sent.length === 0 ? [] : facts.oracle.values(sent.map(({ node }) => node));
  return sent.flatMap((one, index): ThreadFinding[] => {
    const found = judged(facts, one, values[index]);
    if (!found) return [];
    const { messageId, plan: what, lost = '', type = '', by = '' } = found;
    const call = calleeName(facts, one.call.callee);
    return [
      {
        node: one.node,
        messageId,
        data: { call: one.call.type === 'NewExpression' ? `new ${call}` : call, lost, type, by },
        plan: what,
        drivenBy: facts.drivenBy(one.node),
        sink: { kind: 'passed', at: one.call },
        row: one.row,
      },
    ];
  });
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { printsTo } from '../../analysis/process.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import type { Plan, Step } from '../../plans/plan.js';
import { calleeName } from '../making/callee-name.js';
import { plan, refuse, refuseToWait, rewrite } from '../making/plans.js';
import { waited } from '../making/wait.js';
import { chainOf } from './chain.js';
import type { Entry, EntryFinding } from './finding.js';

type Exit = TSESTree.CallExpression;

/** A promise that is let go, and said to be: with `void`, or with a handler for its rejection. */
function letGo(
  facts: FileFacts,
  { expression }: TSESTree.ExpressionStatement,
): { promise: TSESTree.CallExpression; steps: Step[] } | undefined {
  const isVoid = expression.type === 'UnaryExpression' && expression.operator === 'void';
  const promise = bare(isVoid ? expression.argument : expression);
  if (promise.type !== 'CallExpression') return undefined;
  // What is neither is a floating promise, which another rule reports.
  if (!isVoid && !chainOf(promise).links.some(({ handler }) => handler)) return undefined;
  if (facts.oracle.values([promise])[0]?.kind !== 'promise') return undefined;
  return { promise, steps: isVoid ? [{ verb: 'unwrap', node: expression, keep: promise }] : [] };
}

/** Prints, or only says what is: nothing that waits, leaves, or starts something. */
function isIdle(facts: FileFacts, statement: TSESTree.Node): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  return expression.type === 'CallExpression' && printsTo(facts.parsed, expression.callee);
}

function pendingFinding({ facts }: Entry, exit: Exit, before: readonly TSESTree.Node[]): EntryFinding | undefined {
  const statement = before.findLast((one) => !isIdle(facts, one));
  const pending = statement?.type === 'ExpressionStatement' ? letGo(facts, statement) : undefined;
  if (!pending) return undefined;
  const { promise, steps } = pending;
  const suspension = facts.suspendsWith(promise);
  const waits = waited(facts, suspension, promise);
  return {
    node: exit.callee,
    messageId: 'pending',
    data: { name: calleeName(facts, startOf(promise).callee) },
    plan: waits ? plan(rewrite([...steps, ...waits], 'Await the promise first', 'await')) : refuseToWait(suspension),
    drivenBy: facts.drivenBy(exit),
  };
}

function startOf(promise: TSESTree.CallExpression): TSESTree.CallExpression {
  const start = chainOf(promise).start;
  return start?.type === 'CallExpression' ? start : promise;
}

const READS = /^(?:readFile|readFileSync|text|renderToString|renderToStaticMarkup)$/;

/** May a text be longer than what a pipe takes at once, as far as its making shows? What is short is silent. */
function mayBeLong(facts: FileFacts, value: TSESTree.Node, depth = 4): boolean {
  const node = bare(value);
  if (depth === 0) return false;
  const inner = (child: TSESTree.Node): boolean => mayBeLong(facts, child, depth - 1);
  switch (node.type) {
    case 'TemplateLiteral':
      return node.expressions.some(inner);
    case 'BinaryExpression':
      return node.operator === '+' && (inner(node.left) || inner(node.right));
    case 'AwaitExpression':
      return inner(node.argument);
    case 'Identifier': {
      const definition = facts.variable(node)?.defs[0];
      return definition?.type === 'Variable' &&
        definition.node.id.type === 'Identifier' &&
        definition.node.init !== null
        ? inner(definition.node.init)
        : false;
    }
    case 'CallExpression': {
      const name = lastName(node.callee) ?? '';
      const [first] = node.arguments;
      if (name === 'stringify') return first !== undefined && holdsMuch(facts, first);
      return (
        READS.test(name) ||
        (/^(?:toString|trim\w*|replace\w*)$/.test(name) &&
          inner((node.callee as TSESTree.MemberExpression).object ?? node.callee))
      );
    }
    default:
      return false;
  }
}

const OF_FAILURES = /^(?:e|err|error|ex|reason|cause)$/i;

/** Is a value made of more than a few words: not an object of single values, not an error? */
function holdsMuch(facts: FileFacts, value: TSESTree.Node): boolean {
  const node = bare(value);
  if (node.type === 'Identifier') {
    const definition = facts.variable(node)?.defs[0];
    const init = definition?.type === 'Variable' ? definition.node.init : null;
    if (init) return init.type === 'ObjectExpression' ? holdsMuch(facts, init) : init.type !== 'Literal';
    return definition?.type === 'Parameter' && !OF_FAILURES.test(node.name);
  }
  if (node.type === 'ObjectExpression') return node.properties.some(({ type }) => type === 'SpreadElement');
  return node.type === 'CallExpression' || node.type === 'AwaitExpression';
}

/** The stream that a call of the console, or of the process's own output, writes to. */
const streamOf = (callee: TSESTree.Node): 'stdout' | 'stderr' =>
  /^(?:error|warn|trace|assert)$/.test(lastName(callee) ?? '') || isStderr(callee) ? 'stderr' : 'stdout';

const isStderr = (callee: TSESTree.Node): boolean =>
  callee.type === 'MemberExpression' && lastName(callee.object) === 'stderr';

function planOutput(facts: FileFacts, statement: TSESTree.ExpressionStatement, callee: TSESTree.Node): Plan {
  const { with: waits } = facts.suspendsWith(statement);
  if (waits !== 'await') return refuse('output-on-its-way');
  const flushed = `await new Promise((resolve) => process.${streamOf(callee)}.write('', resolve))`;
  const step = { verb: 'add-statement', beside: statement, where: 'before', statement: flushed } as const;
  return plan(rewrite([step], 'Wait until all is written first', 'flush'));
}

const isSentence = (text: TSESTree.Node): boolean =>
  text.type === 'TemplateLiteral' || (text.type === 'BinaryExpression' && text.operator === '+');

function outputFinding(
  { facts }: Entry,
  exit: Exit,
  statement: TSESTree.ExpressionStatement,
  before: readonly TSESTree.Node[],
): EntryFinding | undefined {
  const until = before.findLastIndex((one) => !isIdle(facts, one));
  const printed = before.slice(until + 1).map((one) => (one as TSESTree.ExpressionStatement).expression as Exit);
  const isFailure = exit.arguments[0]?.type === 'Literal' && Boolean(exit.arguments[0].value);
  const long = printed.find(
    ({ arguments: given }) =>
      !given.some((argument) => isFunction(bare(argument))) &&
      // What a program says of its failure is a few words around a value.
      (!isFailure || (given.length === 1 && !isSentence(given[0]!))) &&
      given.some((argument) => mayBeLong(facts, argument)),
  );
  if (!long) return undefined;
  return {
    node: exit.callee,
    messageId: 'output',
    data: { name: calleeName(facts, long.callee) },
    plan: planOutput(facts, statement, long.callee),
    drivenBy: facts.drivenBy(exit),
  };
}

/** What an end of the process cuts off that was started right before it. */
export function cutFinding(
  entry: Entry,
  exit: Exit,
  statement: TSESTree.ExpressionStatement,
  before: readonly TSESTree.Node[],
): EntryFinding | undefined {
  return pendingFinding(entry, exit, before) ?? outputFinding(entry, exit, statement, before);
}

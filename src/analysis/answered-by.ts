import type { TSESTree } from '@typescript-eslint/types';
import { alwaysWaits } from './after-await.js';
import { CHAIN_METHODS } from './chain-methods.js';
import type { FileFacts } from './file-facts.js';
import { bare, findInside, isFunction, lastName, someInside } from './tree.js';
import { functionIn, type Place } from './waits-for/code.js';
import { Names } from './waits-for/names.js';

/** An answer over a network, which may take seconds, or anything else that comes in a task of its own. */
export type Answer = 'network' | 'task';

/** Functions that are followed from one to the next. */
const DEPTH = 4;

/** By what the promise of an expression is settled, as far as rows and the bodies of functions say; `undefined`: nobody knows. */
export function answeredBy(facts: FileFacts, node: TSESTree.Node): Answer | undefined {
  const names = Names.of(facts);
  return answerOf(names, { code: names.judged, node }, DEPTH);
}

const stronger = (answers: readonly (Answer | undefined)[]): Answer | undefined =>
  answers.find((one) => one === 'network') ?? answers.find((one) => one);

function answerOf(names: Names, { code, node: expression }: Place, depth: number): Answer | undefined {
  const node = bare(expression);
  const inner = (part: TSESTree.Node): Answer | undefined => answerOf(names, { code, node: part }, depth);
  if (node.type === 'AwaitExpression') return inner(node.argument);
  if (node.type === 'NewExpression') return isTimed(names, { code, node }) ? 'task' : undefined;
  if (node.type !== 'CallExpression') return undefined;
  const callee = bare(node.callee);
  if (callee.type === 'MemberExpression') {
    if (CHAIN_METHODS.has(lastName(callee) ?? '')) return inner(callee.object);
    if (isAll(callee)) {
      const [list] = node.arguments;
      return list?.type === 'ArrayExpression'
        ? stronger(list.elements.map((element) => (element ? inner(element) : undefined)))
        : undefined;
    }
  }
  const row = names.row('waits-for', { code, node: callee });
  if (row) return row.waitsFor === 'itself' && !row.wraps ? (row.network ? 'network' : 'task') : undefined;
  return depth === 0 ? undefined : ofFunctions(names, { code, node: callee }, depth - 1);
}

const isAll = ({ object, property }: TSESTree.MemberExpression): boolean =>
  object.type === 'Identifier' &&
  object.name === 'Promise' &&
  property.type === 'Identifier' &&
  (property.name === 'all' || property.name === 'allSettled');

/** `new Promise((resolve) => setTimeout(resolve, 100))` */
function isTimed(names: Names, { code, node }: Place<TSESTree.NewExpression>): boolean {
  const [executor] = node.arguments;
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'Promise' || !isFunction(executor)) return false;
  const [resolve] = executor.params;
  return (
    resolve?.type === 'Identifier' &&
    someInside(executor.body, code.parsed.visitorKeys, 'CallExpression', ({ callee, arguments: [called] }) => {
      if (called?.type !== 'Identifier' || called.name !== resolve.name) return false;
      return names.row('waits-for', { code, node: callee })?.clock === true;
    })
  );
}

/** What each function that a callee may be waits for on every way to its end, or gives there. */
function ofFunctions(names: Names, callee: Place, depth: number): Answer | undefined {
  const declared = names.declared(callee);
  const answers = declared.map(({ code, node }) => {
    const fn = functionIn(node);
    if (!fn || fn.generator) return undefined;
    const given = (expression: TSESTree.Node): Answer | undefined => answerOf(names, { code, node: expression }, depth);
    if (fn.body.type !== 'BlockStatement') return given(fn.body);
    // What stands behind a way out may be left out.
    const out = findInside(fn.body, code.parsed.visitorKeys, ({ type }) => type === 'ReturnStatement');
    const isLast = out !== undefined && out === fn.body.body.at(-1);
    const returned = isLast && out.type === 'ReturnStatement' && out.argument ? given(out.argument) : undefined;
    const waited = (wanted: Answer | undefined): boolean =>
      fn.async &&
      alwaysWaits(fn.body, (wait) => {
        if (wait.type !== 'AwaitExpression' || (out && out.range[1] < wait.range[0])) return false;
        const answer = given(wait.argument);
        return answer !== undefined && (wanted === undefined || answer === wanted);
      });
    if (returned === 'network' || waited('network')) return 'network';
    return returned ?? (waited(undefined) ? 'task' : undefined);
  });
  if (answers.length === 0 || answers.includes(undefined)) return undefined;
  return answers.every((one) => one === 'network') ? 'network' : 'task';
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import { functionIn } from '../../analysis/waits-for/code.js';
import { Names } from '../../analysis/waits-for/names.js';
import { constantValue, decided, testsOf } from '../making/tested.js';
import { takenForValue, type Meant } from './promises-made-here.js';

/** What a constant is, or the value itself. */
function madeOf(facts: FileFacts, value: TSESTree.Expression): TSESTree.Node | undefined {
  const made = value.type === 'Identifier' ? constantValue(facts.variable(value)) : value;
  return made ? bare(made) : undefined;
}

/** Is it the call of functions that are seen to be async? Those give a promise whatever types leave out. */
function isCallOfAsync(facts: FileFacts, value: TSESTree.Expression): boolean {
  const call = madeOf(facts, value);
  if (call?.type !== 'CallExpression') return false;
  const names = Names.of(facts);
  const functions = names.declared({ code: names.judged, node: call.callee }).map(({ node }) => functionIn(node));
  return functions.length > 0 && functions.every((fn) => fn?.async);
}

const JAVASCRIPT = /\.[cm]?jsx?$/;
const CHAINS = new Set(['then', 'catch', 'finally']);

/** In JavaScript a comment says what a function gives, which nothing checks: it may as well give `null`. */
function isOnlySaid(facts: FileFacts, value: TSESTree.Expression): boolean {
  const made = JAVASCRIPT.test(facts.parsed.filename) ? madeOf(facts, value) : undefined;
  if (made?.type !== 'CallExpression' || CHAINS.has(lastName(made.callee) ?? '')) return false;
  return facts.bindings(made.callee).every(({ module }) => module.startsWith('.') || module.startsWith('/'));
}

/** Is what is tested used as a promise where the test holds: `if (saved) saved.catch(log)`? Then it is known to be one, if it is there. */
function isUsedAsPromise(facts: FileFacts, value: TSESTree.Expression): boolean {
  let whole: TSESTree.Node = value;
  while (whole.parent?.type === 'LogicalExpression') whole = whole.parent;
  const { parent } = whole;
  if (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') whole = parent;
  return (facts.variable(value)?.references ?? []).some(({ identifier: { parent: use, range } }) => {
    const isInside = whole.range[0] <= range[0] && range[1] <= whole.range[1];
    if (!isInside || use?.type === 'AwaitExpression') return isInside;
    return use?.type === 'MemberExpression' && use.object.range[0] === range[0] && CHAINS.has(lastName(use) ?? '');
  });
}

/** What conditions test as if it were a value. Without `strictNullChecks`, a type does not say whether there is one at all. */
export const valuesTested = (facts: FileFacts): Meant[] =>
  testsOf(facts).map(({ value, decides }) => ({
    value,
    finding: () =>
      ((facts.oracle.strictNulls && !isOnlySaid(facts, value)) || isCallOfAsync(facts, value)) &&
      !isUsedAsPromise(facts, value)
        ? takenForValue(facts, value, 'condition', decided[decides], 'Await the promise, and test its value')
        : undefined,
  }));

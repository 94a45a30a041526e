import type { TSESTree } from '@typescript-eslint/types';
import { CHAIN_METHODS } from '../../analysis/chain-methods.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import { comparisonsOf } from '../making/tested.js';
import { usedAs } from './messages.js';
import { takenForValue, type Meant } from './promises-made-here.js';

interface Use {
  readonly value: TSESTree.Expression;
  readonly as: keyof typeof usedAs;
  /** It says nothing unless this one is known to be no promise either. */
  readonly beside?: readonly TSESTree.Expression[];
}

const COMPARES = new Set(['<', '<=', '>', '>=']);
const CALCULATES = new Set(['-', '*', '/', '%', '**']);

const isText = (node: TSESTree.Expression): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

function usesInBinary({ operator, left, right }: TSESTree.BinaryExpression): Use[] {
  if (left.type === 'PrivateIdentifier') return [];
  if (operator === 'in')
    // Whoever is not sure to have a promise asks so.
    return left.type === 'Literal' && !CHAIN_METHODS.has(String(left.value)) ? [{ value: right, as: 'in' }] : [];
  const both = [left, right] as const;
  if (operator === '+') {
    const other = both.map((one) => !isText(one));
    return both.filter((_, index) => other[index]).map((value): Use => ({ value, as: 'text' }));
  }
  if (CALCULATES.has(operator)) return both.map((value): Use => ({ value, as: 'number' }));
  return COMPARES.has(operator) ? both.map((value): Use => ({ value, as: 'order' })) : [];
}

/** What an expression may give: of `cond && p` and `cond ? p : q` the sides that are values of it. */
function givenBy(value: TSESTree.Expression): readonly TSESTree.Expression[] {
  const node = bare(value) as TSESTree.Expression;
  if (node.type === 'ConditionalExpression') return [...givenBy(node.consequent), ...givenBy(node.alternate)];
  if (node.type === 'LogicalExpression')
    return [...(node.operator === '&&' ? [] : givenBy(node.left)), ...givenBy(node.right)];
  return [value];
}

function usesIn(facts: FileFacts): Use[] {
  const { nodes } = facts;
  return [
    ...nodes
      .of('TemplateLiteral')
      .filter(({ parent }) => parent.type !== 'TaggedTemplateExpression')
      .flatMap(({ expressions }) => expressions.map((value): Use => ({ value, as: 'text' }))),
    ...nodes.of('BinaryExpression').flatMap(usesInBinary),
    ...comparisonsOf(facts),
    ...nodes
      .of('SpreadElement')
      .flatMap(({ argument, parent }) =>
        givenBy(argument).map(
          (value): Use => ({ value, as: parent.type === 'ObjectExpression' ? 'properties' : 'elements' }),
        ),
      ),
    ...nodes
      .of('MemberExpression')
      .flatMap(({ computed, property }): Use[] => (computed ? [{ value: property, as: 'key' }] : [])),
    ...nodes.of('CallExpression').flatMap(({ callee, arguments: [first] }): Use[] => {
      if (!first || first.type === 'SpreadElement' || callee.type !== 'MemberExpression') return [];
      const { object } = callee;
      const isJson = object.type === 'Identifier' && object.name === 'JSON' && lastName(callee) === 'stringify';
      return isJson ? [{ value: first, as: 'json' }] : [];
    }),
  ];
}

/** What expressions use as if it were a value. */
export const valuesUsed = (facts: FileFacts): Meant[] =>
  usesIn(facts).map(({ value, as, beside = [] }) => ({
    value,
    finding: () =>
      facts.oracle.values(beside).some(({ kind }) => kind !== 'plain')
        ? undefined
        : takenForValue(facts, value, 'used', usedAs[as], 'Await the promise, and use its value'),
  }));

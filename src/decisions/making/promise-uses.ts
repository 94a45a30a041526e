import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import type { KnownSafeRow } from '../../catalogue/row.js';
import { calleeName } from './callee-name.js';
import { droppedExpressions, droppingPlaces } from './dropped-values.js';
import { givenFunctions, givenNames } from './given.js';

/** What is at a place that a rule about promises may speak of. */
export interface PromiseUses {
  /** There is something: a promise that is dropped or tested, an async function that is given away, a synchronous twin. */
  readonly any: boolean;
  /** There is something of which no type is known. */
  readonly isUnknown: boolean;
  /** A call whose promise may be dropped by the catalogue, and the row that says so. */
  readonly known?: { readonly call: string; readonly row: KnownSafeRow };
}

function unvoided(expression: TSESTree.Expression): TSESTree.Expression {
  if (expression.type === 'ChainExpression') return unvoided(expression.expression);
  return expression.type === 'UnaryExpression' && expression.operator === 'void'
    ? unvoided(expression.argument)
    : expression;
}

/** Values that are tested, spread, or stand in an attribute. */
const usedValues = ({ nodes }: FileFacts): TSESTree.Expression[] =>
  [
    ...(
      ['IfStatement', 'WhileStatement', 'DoWhileStatement', 'ForStatement', 'ConditionalExpression'] as const
    ).flatMap((type) => nodes.of(type).map(({ test }) => test)),
    ...nodes.of('LogicalExpression').map(({ left }) => left),
    ...nodes.of('UnaryExpression').map(({ argument }) => argument),
    ...nodes.of('SpreadElement').map(({ argument }) => argument),
    ...nodes.of('JSXExpressionContainer').map(({ expression }) => expression),
  ].filter((node): node is TSESTree.Expression => node !== null && node.type !== 'JSXEmptyExpression');

/** @param isMeant whether a place is among those that are asked about */
export function promiseUses(facts: FileFacts, isMeant: (node: TSESTree.Node) => boolean): PromiseUses {
  const { nodes, oracle } = facts;
  const dropped = [
    ...droppedExpressions(facts)
      .filter(({ node }) => isMeant(node))
      .map(({ expression }) => unvoided(expression)),
    ...droppingPlaces(facts).filter(isMeant),
  ];
  for (const expression of dropped) {
    if (expression.type !== 'CallExpression') continue;
    const row = facts.row('known-safe', expression.callee) ?? facts.rowOfType('known-safe', expression.callee);
    if (row) return { any: true, isUnknown: false, known: { call: calleeName(facts, expression.callee), row } };
  }
  const used = usedValues(facts).filter(isMeant).map(bare) as TSESTree.Expression[];
  const asked = [...dropped, ...used].filter(({ type }) => type !== 'AwaitExpression');
  const kinds = asked.length === 0 ? [] : oracle.values(asked).map((fact) => fact?.kind ?? 'unknown');
  const given = [...givenFunctions(facts).filter(({ fn, at }) => fn.async || fn !== at), ...givenNames(facts)].some(
    ({ at, call }) => isMeant(at) || isMeant(call),
  );
  const functions = [...nodes.of('ArrowFunctionExpression'), ...nodes.of('FunctionExpression')];
  return {
    any:
      given ||
      kinds.some((kind) => kind !== 'plain' && kind !== 'unknown') ||
      used.some((node) => isMeant(node) && (node.type === 'Identifier' || node.type === 'MemberExpression')) ||
      functions.some((fn) => fn.async && isMeant(fn)) ||
      nodes.of('CallExpression').some((call) => isMeant(call) && lastName(call.callee)?.endsWith('Sync') === true),
    isUnknown: dropped.some((node) => node.type === 'CallExpression' && kinds[asked.indexOf(node)] === 'unknown'),
  };
}

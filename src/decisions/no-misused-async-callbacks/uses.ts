import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import { madeHere, planWaiting } from './conditions.js';
import type { Misused, MisusedFinding } from './finding.js';
import { usedAs } from './messages.js';

interface Use {
  readonly value: TSESTree.Expression;
  readonly as: keyof typeof usedAs;
  /** It says nothing unless this one is known to be no promise either. */
  readonly beside?: readonly TSESTree.Expression[];
}

const COMPARES = new Set(['<', '<=', '>', '>=']);
const CALCULATES = new Set(['-', '*', '/', '%', '**']);
/** What a promise is asked for by whoever is not sure to have one. */
const OF_PROMISES = new Set(['then', 'catch', 'finally']);

const isText = (node: TSESTree.Expression): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

/** `null` and `undefined` ask whether there is a promise at all. */
const asksForPresence = (node: TSESTree.Expression): boolean =>
  (node.type === 'Literal' && node.value === null) || (node.type === 'Identifier' && node.name === 'undefined');

function usesInBinary({ operator, left, right }: TSESTree.BinaryExpression): Use[] {
  if (left.type === 'PrivateIdentifier') return [];
  if (operator === 'in')
    return left.type === 'Literal' && !OF_PROMISES.has(String(left.value)) ? [{ value: right, as: 'in' }] : [];
  const both = [left, right] as const;
  if (operator === '+') {
    const other = both.map((one) => !isText(one));
    return both.filter((_, index) => other[index]).map((value): Use => ({ value, as: 'text' }));
  }
  if (CALCULATES.has(operator)) return both.map((value): Use => ({ value, as: 'number' }));
  if (COMPARES.has(operator)) return both.map((value): Use => ({ value, as: 'order' }));
  const isEqual = operator === '===' || operator === '==';
  if ((!isEqual && operator !== '!==' && operator !== '!=') || both.some(asksForPresence)) return [];
  const as = isEqual ? 'equal' : 'unequal';
  return [
    { value: left, as, beside: [right] },
    { value: right, as, beside: [left] },
  ];
}

function usesIn({ nodes }: FileFacts): Use[] {
  return [
    ...nodes
      .of('TemplateLiteral')
      .filter(({ parent }) => parent.type !== 'TaggedTemplateExpression')
      .flatMap(({ expressions }) => expressions.map((value): Use => ({ value, as: 'text' }))),
    ...nodes.of('BinaryExpression').flatMap(usesInBinary),
    ...nodes.of('SwitchStatement').flatMap(({ discriminant, cases }): Use[] => {
      const tests = cases.flatMap(({ test }) => test ?? []);
      return tests.length > 0 ? [{ value: discriminant, as: 'case', beside: tests }] : [];
    }),
    ...nodes.of('SpreadElement').map(
      ({ argument, parent }): Use => ({
        value: argument,
        as: parent.type === 'ObjectExpression' ? 'properties' : 'elements',
      }),
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

/** A promise that an expression uses as if it were its value. */
export function useFindings({ facts }: Misused): MisusedFinding[] {
  const uses = usesIn(facts).filter(({ value }) => madeHere(facts, bare(value) as TSESTree.Expression));
  if (uses.length === 0) return [];
  const values = facts.oracle.values(uses.map(({ value }) => value));
  return uses.flatMap(({ value, as, beside = [] }, index): MisusedFinding[] => {
    const fact = values[index];
    if (fact?.kind !== 'promise' || fact.nullable || fact.partly) return [];
    if (facts.oracle.values(beside).some(({ kind }) => kind !== 'plain')) return [];
    return [
      {
        node: value,
        messageId: 'used',
        data: { outcome: usedAs[as] },
        plan: planWaiting(facts, value, 'Await the promise, and use its value'),
        drivenBy: facts.drivenBy(value),
        sink: { kind: 'used', at: value.parent },
      },
    ];
  });
}

import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, isNothing, lastName } from '../../analysis/tree.js';

/** What comes of a test whose value is always true. */
export const decided = {
  branch: 'the other branch never runs',
  skip: 'its body always runs',
  loop: 'the loop never ends by it',
  not: 'its negation is always false',
  right: 'the right side always decides',
  left: 'the right side never runs',
} as const;

/** A value that a condition tests. */
export interface Test {
  readonly value: TSESTree.Expression;
  readonly decides: keyof typeof decided;
}

/** What is tested of a condition: of `a && b` and `a || b` both sides. */
function partsOf(value: TSESTree.Expression, decides: keyof typeof decided): Test[] {
  if (value.type === 'LogicalExpression' && value.operator !== '??')
    return [...partsOf(value.left, value.operator === '&&' ? 'right' : 'left'), ...partsOf(value.right, decides)];
  return [{ value, decides }];
}

/** Every value that a condition of the file tests, once. */
export function testsOf({ nodes }: FileFacts): Test[] {
  const tests = [
    ...nodes.of('IfStatement').flatMap(({ test, alternate }) => partsOf(test, alternate ? 'branch' : 'skip')),
    ...nodes.of('ConditionalExpression').flatMap(({ test }) => partsOf(test, 'branch')),
    ...[...nodes.of('WhileStatement'), ...nodes.of('DoWhileStatement')].flatMap(({ test }) => partsOf(test, 'loop')),
    ...nodes.of('ForStatement').flatMap(({ test }) => (test ? partsOf(test, 'loop') : [])),
    ...nodes
      .of('UnaryExpression')
      .flatMap(({ operator, argument }) => (operator === '!' ? partsOf(argument, 'not') : [])),
    // `a || b` that is no condition says what to take where there is no `a`, whatever the types make of that.
    ...nodes.of('LogicalExpression').flatMap(({ operator, left }) => (operator === '&&' ? partsOf(left, 'right') : [])),
  ];
  return [...new Map(tests.map((test) => [test.value, test])).values()];
}

/** What comes of a comparison with something that is not yet its value. */
export const compared = {
  equal: 'it equals no value, so that this is always false',
  unequal: 'it differs from every value, so that this is always true',
  case: 'none of the cases is ever taken',
} as const;

/** A value that is compared with others. */
export interface Comparison {
  readonly value: TSESTree.Expression;
  readonly as: keyof typeof compared;
  readonly beside: readonly TSESTree.Expression[];
}

/** Every value that the file compares for equality; by `null` and `undefined` it is asked whether there is one at all. */
export function comparisonsOf({ nodes }: FileFacts): Comparison[] {
  return [
    ...nodes.of('BinaryExpression').flatMap(({ operator, left, right }): Comparison[] => {
      const isEqual = operator === '===' || operator === '==';
      if (!isEqual && operator !== '!==' && operator !== '!=') return [];
      if (isNothing(left) || isNothing(right)) return [];
      const as = isEqual ? 'equal' : 'unequal';
      return [
        { value: left, as, beside: [right] },
        { value: right, as, beside: [left] },
      ];
    }),
    ...nodes.of('SwitchStatement').flatMap(({ discriminant, cases }): Comparison[] => {
      const beside = cases.flatMap(({ test }) => test ?? []);
      return beside.length > 0 ? [{ value: discriminant, as: 'case', beside }] : [];
    }),
  ];
}

/** Calls that give what was kept, or nothing, whatever a program says that does not look at `undefined`. */
const LOOKS_UP = new Set(['get', 'find', 'findLast', 'at', 'pop', 'shift']);

function isMade(value: TSESTree.Expression): boolean {
  if (value.type === 'NewExpression') return true;
  return value.type === 'CallExpression' && !LOOKS_UP.has(lastName(value.callee) ?? '');
}

/** Where a constant is declared, by its name or by a pattern. */
export function constantDeclarator(variable: Variable | undefined): TSESTree.VariableDeclarator | undefined {
  const [definition, ...more] = variable?.defs ?? [];
  return definition?.type === 'Variable' && more.length === 0 && definition.parent.kind === 'const'
    ? definition.node
    : undefined;
}

/** The expression that a constant's name stands for. */
export function constantValue(variable: Variable | undefined): TSESTree.Expression | undefined {
  const declarator = constantDeclarator(variable);
  return declarator?.id.type === 'Identifier' ? (declarator.init ?? undefined) : undefined;
}

/** Is a value made here? One out of a field, a list or a parameter may be missing, whatever its type says. */
export function isMadeHere(facts: FileFacts, value: TSESTree.Expression): boolean {
  if (isMade(value)) return true;
  const init = value.type === 'Identifier' ? constantValue(facts.variable(value)) : undefined;
  return init !== undefined && isMade(bare(init) as TSESTree.Expression);
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Misused, MisusedFinding } from './finding.js';
import { decided } from './messages.js';
import { promisesAmong, takenForValue } from './promises-made-here.js';

interface Test {
  readonly value: TSESTree.Expression;
  readonly decides: keyof typeof decided;
}

/** What is tested of a condition: of `a && b` and `a || b` both sides. */
function partsOf(value: TSESTree.Expression, decides: keyof typeof decided): Test[] {
  if (value.type === 'LogicalExpression' && value.operator !== '??')
    return [...partsOf(value.left, value.operator === '&&' ? 'right' : 'left'), ...partsOf(value.right, decides)];
  return [{ value, decides }];
}

function testsOf({ nodes }: FileFacts): Test[] {
  return [
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
}

/** A promise that a condition tests as if it were its value. */
export function conditionFindings({ facts }: Misused): MisusedFinding[] {
  const tests = new Map(testsOf(facts).map((test) => [test.value, test]));
  return promisesAmong(facts, [...tests.values()]).map(({ value, decides }) =>
    takenForValue(facts, value, 'condition', decided[decides], 'Await the promise, and test its value'),
  );
}

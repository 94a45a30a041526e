import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import type { Plan } from '../../plans/plan.js';
import { plan, refuseToWait, rewrite } from '../making/plans.js';
import { waited } from '../making/wait.js';
import type { Misused, MisusedFinding } from './finding.js';
import { decided } from './messages.js';

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

/** Calls that give what was kept, or nothing, whatever a program says that does not look at `undefined`. */
const LOOKS_UP = new Set(['get', 'find', 'findLast', 'at', 'pop', 'shift']);

function isMade(value: TSESTree.Expression): boolean {
  if (value.type === 'NewExpression') return true;
  return value.type === 'CallExpression' && !LOOKS_UP.has(lastName(value.callee) ?? '');
}

/** A promise that is made here; one out of a field, a list or a parameter may be missing, whatever its type says. */
export function madeHere(facts: FileFacts, value: TSESTree.Expression): boolean {
  if (isMade(value)) return true;
  if (value.type !== 'Identifier') return false;
  const [definition, ...more] = facts.variable(value)?.defs ?? [];
  if (definition?.type !== 'Variable' || more.length > 0 || definition.parent.kind !== 'const') return false;
  const { id, init } = definition.node;
  return id.type === 'Identifier' && init !== null && isMade(bare(init) as TSESTree.Expression);
}

/** Waits for a promise in its place. */
export function planWaiting(facts: FileFacts, value: TSESTree.Expression, title: string): Plan {
  const suspension = facts.suspendsWith(value);
  const steps = waited(facts, suspension, value);
  return steps ? plan(rewrite(steps, title, 'await')) : refuseToWait(suspension);
}

/** A promise that a condition tests as if it were its value. */
export function conditionFindings({ facts }: Misused): MisusedFinding[] {
  const tests = [...new Map(testsOf(facts).map((test) => [test.value, test])).values()].filter(({ value }) =>
    madeHere(facts, value),
  );
  if (tests.length === 0) return [];
  const values = facts.oracle.values(tests.map(({ value }) => value));
  return tests.flatMap(({ value, decides }, index): MisusedFinding[] => {
    const fact = values[index];
    if (fact?.kind !== 'promise' || fact.nullable || fact.partly) return [];
    return [
      {
        node: value,
        messageId: 'condition',
        data: { outcome: decided[decides] },
        plan: planWaiting(facts, value, 'Await the promise, and test its value'),
        drivenBy: facts.drivenBy(value),
        sink: { kind: 'used', at: value.parent },
      },
    ];
  });
}

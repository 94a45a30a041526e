import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { runnerCallsIn } from '../../analysis/runner-calls.js';
import { bare, lastName } from '../../analysis/tree.js';
import type { TopLevelRunnerRow } from '../../catalogue/row.js';

/** A top-level runner in use: called, or handed to a pipe. */
export interface RunnerUse {
  /** The call that runs, or the reference that a pipe calls. */
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.Expression;
  readonly row: TopLevelRunnerRow;
  /** What is run, where the text shows it. */
  readonly operand?: TSESTree.Expression | undefined;
  /** The pipe that ends in the runner; its value is the runner's. */
  readonly pipe?: TSESTree.CallExpression;
  readonly factory?: TSESTree.CallExpression;
  readonly call?: TSESTree.CallExpression | TSESTree.NewExpression;
}

/** Is what it runs over when the runner returns, and not only begun? */
export const isOverAtOnce = ({ returns }: TopLevelRunnerRow): boolean => returns === 'value' || returns === 'exit';

function expression(argument: TSESTree.CallExpressionArgument | undefined): TSESTree.Expression | undefined {
  return argument && argument.type !== 'SpreadElement' ? argument : undefined;
}

/** Calls of runners. */
export const calledRunners = (facts: FileFacts): RunnerUse[] =>
  runnerCallsIn(facts, 'top-level-runner').map(({ call, row, factory }) => {
    // What a factory returns takes the operation first; a call with everything takes it where the row says.
    const operand = expression(call.arguments[factory ? 0 : row.operand]);
    return { node: call, row, operand, call, ...(factory ? { factory } : {}) };
  });

/** Is it what a pipe calls at its end? */
export function isPiped(node: TSESTree.Node): boolean {
  const { parent } = node;
  return (
    parent?.type === 'CallExpression' && parent.arguments.at(-1) === node && lastName(bare(parent.callee)) === 'pipe'
  );
}

/** `e.pipe(…, Effect.runSync)` and `pipe(e, …, Effect.runSync)`: the pipe calls its last argument. */
export function pipedRunners(facts: FileFacts): RunnerUse[] {
  return facts.nodes.of('CallExpression').flatMap((pipe): RunnerUse[] => {
    const last = pipe.arguments.at(-1);
    if (!last || last.type === 'SpreadElement' || !isPiped(last)) return [];
    const row = facts.row('top-level-runner', last);
    if (row) return [{ node: last, row, operand: subjectOf(pipe), pipe }];
    // `e.pipe(Runtime.runPromise(runtime))`
    const made = bare(last);
    if (made.type !== 'CallExpression') return [];
    const factoryRow = facts.row('top-level-runner', made.callee);
    return factoryRow?.callStyle === 'factory'
      ? [{ node: last, row: factoryRow, operand: subjectOf(pipe), pipe, factory: made }]
      : [];
  });
}

/** What a pipe passes on: `e` of `e.pipe(…)` and of `pipe(e, …)`. */
export function subjectOf(pipe: TSESTree.CallExpression): TSESTree.Expression | undefined {
  if (pipe.callee.type === 'MemberExpression' && pipe.callee.object.type !== 'Super') return pipe.callee.object;
  const [first] = pipe.arguments;
  return first && first.type !== 'SpreadElement' ? first : undefined;
}

/** Every use of a top-level runner in the file. */
export const runnerUses = (facts: FileFacts): RunnerUse[] => [...calledRunners(facts), ...pipedRunners(facts)];

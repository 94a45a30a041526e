import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import type { RunnerUse } from './finding.js';

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
    if (row) return [{ node: last, row, operand: subject(pipe), pipe }];
    // `e.pipe(Runtime.runPromise(runtime))`
    const made = bare(last);
    if (made.type !== 'CallExpression') return [];
    const factoryRow = facts.row('top-level-runner', made.callee);
    return factoryRow?.callStyle === 'factory'
      ? [{ node: last, row: factoryRow, operand: subject(pipe), pipe, factory: made }]
      : [];
  });
}

function subject(pipe: TSESTree.CallExpression): TSESTree.Expression | undefined {
  if (pipe.callee.type === 'MemberExpression' && pipe.callee.object.type !== 'Super') return pipe.callee.object;
  const [first] = pipe.arguments;
  return first && first.type !== 'SpreadElement' ? first : undefined;
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { functionAround } from '../../analysis/tree.js';
import type { Step } from '../../plans/plan.js';
import { isEffect4 } from './fork.js';
import { namespaceOf } from './import-of.js';
import type { RunnerUse } from './runner-uses.js';

/** The steps that leave the operation alone in the runner's place, and the node that then stands for it. */
export interface Operation {
  readonly node: TSESTree.Expression;
  readonly steps: readonly Step[];
}

/** `yield* Effect.runtime()` of the very generator that is to yield the operation: it has these services. */
const isOfThisFibre = (facts: FileFacts, source: TSESTree.Node, use: RunnerUse): boolean =>
  source.type === 'YieldExpression' &&
  source.argument?.type === 'CallExpression' &&
  functionAround(source) === functionAround(use.node) &&
  facts.bindings(source.argument.callee).some(({ path }) => /^(?:Effect\.)?(?:runtime|context)$/.test(path));

/** The services that the runner was given go on with the operation: `Effect.provide(e, runtime)`. */
function provided(facts: FileFacts, use: RunnerUse, node: TSESTree.Expression): readonly Step[] | undefined {
  const { row, call, factory } = use;
  if (row.services === undefined) return [];
  if (row.services === 'receiver' && isEffect4(facts)) return undefined; // v4 takes the layer, which is out of sight here.
  const source =
    row.services === 'receiver'
      ? call?.callee.type === 'MemberExpression'
        ? call.callee.object
        : undefined
      : (factory?.arguments[0] ?? call?.arguments[0]);
  if (!source || source.type === 'SpreadElement' || source.type === 'Super') return undefined;
  if (isOfThisFibre(facts, source, use)) return [];
  const effect = namespaceOf(facts, 'effect', 'Effect');
  return [
    {
      verb: 'wrap',
      node,
      before: `${effect.local}.provide(`,
      after: `, ${facts.textOf(source)})`,
      result: 'call',
      operand: 'assignment',
    },
    ...effect.steps,
  ];
}

/** What a use of a runner runs, alone in its place; nothing where what it needs is out of sight. */
export function operationOf(facts: FileFacts, use: RunnerUse): Operation | undefined {
  const { pipe, operand } = use;
  if (!operand) return undefined;
  if (pipe) {
    // The pipe stays, without its last argument; a pipe of nothing else is its subject.
    const isMethod = pipe.callee.type === 'MemberExpression';
    const rest = isMethod ? pipe.arguments.slice(0, -1) : pipe.arguments.slice(1, -1);
    const trimmed: Step =
      rest.length === 0
        ? { verb: 'unwrap', node: pipe, keep: operand }
        : { verb: 'drop-argument', call: pipe, argument: pipe.arguments.length - 1 };
    const node = rest.length === 0 ? operand : pipe;
    const services = provided(facts, use, node);
    return services && { node, steps: [trimmed, ...services] };
  }
  const node = use.node;
  const inner: Operation = { node: operand, steps: [{ verb: 'unwrap', node, keep: operand }] };
  const services = provided(facts, use, operand);
  return services && { node: operand, steps: [...inner.steps, ...services] };
}

/** `Effect.exit(e)`: the runner gave an Exit, so the yield has to. */
export function asExit(facts: FileFacts, { row }: RunnerUse, operation: Operation): Operation {
  if (row.returns !== 'exit' && row.returns !== 'exit-promise') return operation;
  const effect = namespaceOf(facts, 'effect', 'Effect');
  const exit: Step = {
    verb: 'wrap',
    node: operation.node,
    before: `${effect.local}.exit(`,
    after: ')',
    result: 'call',
    operand: 'assignment',
  };
  return { node: operation.node, steps: [...operation.steps, exit, ...effect.steps] };
}

import type { TSESTree } from '@typescript-eslint/types';
import isAtLeast from 'semver/functions/gte.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Runtime } from '../../catalogue/row.js';
import type { Rewrite, Step } from '../../plans/plan.js';
import { importOf, namespaceOf } from './import-of.js';

/** Is Effect 4 or later installed? Its members were renamed there (`fork` → `forkChild`, `forkDaemon` → `forkDetach`). */
export function isEffect4(facts: FileFacts): boolean {
  const version = facts.version('effect');
  return version !== undefined && isAtLeast(version, '4.0.0-0');
}

function rewrite(steps: readonly Step[], title: string, name: string): Rewrite {
  return { safety: 'review', scope: 'file', steps, title, name };
}

function call(node: TSESTree.Expression, before: string): Step {
  return { verb: 'wrap', node, before, after: ')', result: 'assignment', operand: 'assignment' };
}

/**
 * Ways to run an operation beside the generator that starts it, the supervised one first.
 *
 * @param prepared steps that leave the operation alone in `operation`'s place
 */
export function forkRewrites(
  facts: FileFacts,
  operation: TSESTree.Expression,
  runtime: Exclude<Runtime, 'microtask'>,
  prepared: readonly Step[],
): Rewrite[] {
  if (runtime === 'effect') {
    const { local, steps } = namespaceOf(facts, 'effect', 'Effect');
    const [supervised, detached] = isEffect4(facts)
      ? (['forkChild', 'forkDetach'] as const)
      : (['fork', 'forkDaemon'] as const);
    const forked = (member: string): Step[] => [...prepared, call(operation, `yield* ${local}.${member}(`), ...steps];
    return [
      rewrite(
        forked(supervised),
        `Fork it: it runs beside this Effect and is interrupted with it (\`${supervised}\`)`,
        'fork',
      ),
      rewrite(
        forked(detached),
        `Fork it for good: it outlives this Effect, as it does now (\`${detached}\`)`,
        'detach',
      ),
    ];
  }
  if (runtime === 'effection') {
    const { local, steps } = importOf(facts, 'effection', 'spawn');
    const wrapped = call(operation, `yield* ${local}(() => `);
    return [
      rewrite(
        [...prepared, wrapped, ...steps],
        'Spawn it: it runs beside this operation and is halted with it',
        'fork',
      ),
    ];
  }
  if (runtime === 'saga') {
    const { local, steps } = importOf(facts, 'redux-saga/effects', 'fork');
    const wrapped = call(operation, `yield ${local}(() => `);
    return [
      rewrite([...prepared, wrapped, ...steps], 'Fork it: it runs beside this saga and is cancelled with it', 'fork'),
    ];
  }
  return [];
}

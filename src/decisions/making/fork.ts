import type { TSESTree } from '@typescript-eslint/types';
import isAtLeast from 'semver/functions/gte.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FibreRuntime } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Rewrite, Step } from '../../plans/plan.js';
import { openedCall } from './import-of.js';
import { rewrite } from './plans.js';

/** Is Effect 4 or later installed? Its members were renamed there (`fork` → `forkChild`, `forkDaemon` → `forkDetach`). */
export function isEffect4(facts: FileFacts): boolean {
  const version = facts.version('effect');
  return version !== undefined && isAtLeast(version, '4.0.0-0');
}

/**
 * Ways to run an operation beside the code that starts it, the supervised one first.
 *
 * @param prepared steps that leave the operation alone in `operation`'s place
 * @param keyword what yields the fork; nothing where the fork itself is the operation
 */
export function forkRewrites(
  facts: FileFacts,
  operation: TSESTree.Expression,
  runtime: FibreRuntime,
  prepared: readonly Step[],
  keyword = `${runtimes[runtime].yields ?? 'yield'} `,
): Rewrite[] {
  const { forks } = runtimes[runtime];
  return forks.map((form) => {
    const callee = form.calleeSince4 !== undefined && isEffect4(facts) ? form.calleeSince4 : form.callee;
    const { before, steps } = openedCall(facts, form, keyword, callee);
    const wrap: Step = {
      verb: 'wrap',
      node: operation,
      before,
      after: ')',
      result: 'assignment',
      operand: 'assignment',
    };
    const title = form.title.replace('$', callee.replace(/^.*\./, ''));
    return rewrite([...prepared, wrap, ...steps], title, form.choice);
  });
}

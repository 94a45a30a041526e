import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf, outermost } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan } from '../../plans/plan.js';
import { calleeName } from '../making/callee-name.js';
import { openedCall } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { RunnerUse } from '../making/runner-uses.js';
import type { RepeatedFinding } from './finding.js';
import { runTogether } from './one-program.js';
import { valueOf } from './waits.js';

/** The statement of the module itself that a use is all of: one that runs in any case. */
function statementOf(use: RunnerUse): TSESTree.ExpressionStatement | undefined {
  const outer = outermost(valueOf(use));
  const parent = outer.parent?.type === 'UnaryExpression' ? outer.parent.parent : outer.parent;
  return parent?.type === 'ExpressionStatement' && parent.parent.type === 'Program' ? parent : undefined;
}

/** Both programs as one, where they are started by the same means, one right behind the other. */
function planMains(facts: FileFacts, first: RunnerUse, second: RunnerUse): Plan {
  const { all, says } = runtimes[first.row.runtime];
  const byHand = refuse('one-program-by-hand', [], says.mains?.instead);
  const { ast } = facts.parsed;
  const [one, other] = [statementOf(first), statementOf(second)];
  const together = runTogether(facts, [first, second]);
  if (!all || !one || !other || ast.body.indexOf(other) - ast.body.indexOf(one) !== 1) return byHand;
  if (first.row.takes !== 'operation' || !together) return byHand;
  const { before, steps } = openedCall(facts, all);
  const { run, texts } = together;
  const text = `${run.before}${before}[${texts.join(', ')}], { concurrency: 'unbounded', discard: true })${run.after}`;
  return plan(
    rewrite(
      [
        { verb: 'replace', node: valueOf(first), text, binding: 'call' },
        { verb: 'remove', statement: other },
        ...steps,
      ],
      'Run both as one program, side by side',
      'parallel',
    ),
  );
}

/**
 * Several programs of a module, each of which ends the process when it fails or is told to stop: whichever is first cuts
 * off the others (measured: @effect/platform-node@0.108.2, effection@4.1.1).
 */
export function mainFindings(facts: FileFacts, uses: readonly RunnerUse[]): RepeatedFinding[] {
  const mains = uses.filter(
    (use) => use.row.exitsProcess && boundaryOf(use.node).kind === 'module' && statementOf(use) !== undefined,
  );
  const [first, ...others] = mains;
  if (!first) return [];
  return others
    .filter(({ row }) => row.runtime === first.row.runtime)
    .map((use) => ({
      node: use.node,
      messageId: 'mains',
      data: {
        call: calleeName(facts, use.call?.callee ?? use.node),
        line: String(first.node.loc.start.line),
        first: runtimes[use.row.runtime].says.mains?.first ?? '',
      },
      plan:
        others.length === 1
          ? planMains(facts, first, use)
          : refuse('one-program-by-hand', [], runtimes[use.row.runtime].says.mains?.instead),
      drivenBy: facts.drivenBy(use.node),
      sink: facts.sink(valueOf(use)),
      row: use.row,
    }));
}

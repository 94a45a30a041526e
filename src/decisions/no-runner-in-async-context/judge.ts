import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import { calleeName } from '../making/callee-name.js';
import { refuse } from '../making/plans.js';
import { codeAfter } from './code-after.js';
import { driverOf, isKept, placeInside, type Driver } from './driver.js';
import { runnerUses, type RunnerUse } from '../making/runner-uses.js';
import { lossesOf } from './losses.js';
import type { RunnerMessage } from './messages.js';
import { messageFor, wordsFor } from './said.js';
import { hiddenRunners } from './hidden.js';
import { planRunner } from './plan.js';

/** Uses that lose nothing of what the rule is about. */
function isHarmless(facts: FileFacts, use: RunnerUse, driver: Driver): boolean {
  if (runtimes[use.row.runtime].rootsAreKept) return isKept(facts, use.pipe ?? use.node, driver);
  const { kind: sink } = facts.sink(use.pipe ?? use.node);
  // `yield co(…)` waits for it, and co has no services and no interruption to lose.
  return runtimes[use.row.runtime].yieldsPromises === true && sink !== 'dropped' && sink !== 'voided';
}

/** Runners of a runtime that is already running the code around them, called here or through others. */
export function decideNoRunnerInAsyncContext(
  facts: FileFacts,
  _options: object,
  settings: Settings,
): Finding<RunnerMessage>[] {
  const direct = directUses(facts);
  return [...direct, ...hiddenRunners(facts, settings, direct)];
}

function directUses(facts: FileFacts): Finding<RunnerMessage>[] {
  return runnerUses(facts).flatMap((use): Finding<RunnerMessage>[] => {
    const driver = driverOf(facts, use.node, use.row.runtime);
    const name = calleeName(facts, use.factory?.callee ?? use.call?.callee ?? use.node);
    const base = {
      node: use.node,
      drivenBy: facts.drivenBy(use.node),
      inside: driver?.around,
      sink: facts.sink(use.pipe ?? use.node),
      row: use.row,
    };
    if (!driver) {
      const after = codeAfter(facts, use);
      const plan = refuse('runs-concurrently', [], 'make it the last statement');
      return after && !insulationOf(facts, use.node)
        ? [
            {
              ...base,
              messageId: 'codeAfter',
              data: { call: name, after: after === use.node ? 'it' : `\`${facts.textOf(after)}\`` },
              plan,
            },
          ]
        : [];
    }
    if (isHarmless(facts, use, driver)) return [];
    const losses = lossesOf(facts, use, driver);
    if (losses === 'neither' || insulationOf(facts, use.node)) return [];
    return [
      {
        ...base,
        messageId: messageFor(use.row, driver),
        data: { call: name, chain: '', ...wordsFor(use.row, losses, placeInside(driver)) },
        plan: planRunner(facts, use, driver),
      },
    ];
  });
}

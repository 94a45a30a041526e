import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../analysis/file-facts.js';
import { insulationOf } from '../analysis/insulation.js';
import { runnerCall } from '../analysis/runner-calls.js';
import type { Runtime, TopLevelRunnerRow } from '../catalogue/row.js';
import type { Settings } from '../settings/settings.js';
import type { Finding } from './finding.js';
import { codeAfter } from './no-runner-in-async-context/code-after.js';
import { driverOf, placeInside, type Driver } from './no-runner-in-async-context/driver.js';
import { lossesOf, type Losses } from './no-runner-in-async-context/losses.js';
import { hiddenRunners } from './no-runner-in-async-context/hidden.js';
import { pipedRunners } from './no-runner-in-async-context/piped.js';
import { planRunner } from './no-runner-in-async-context/plan.js';

export type RunnerMessage =
  | 'nested'
  | 'nestedSync'
  | 'inside'
  | 'exits'
  | 'codeAfter'
  | 'nestedSubscribe'
  | 'notYielded';

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

export const RUNTIME_NAMES: Record<Exclude<Runtime, 'microtask'>, string> = {
  effect: 'Effect',
  effection: 'effection operation',
  saga: 'saga',
  co: 'co generator',
  flow: 'MobX flow',
  rxjs: 'observer',
};

/** What these run gives a promise, for which the generator around it may wait. */
export const YIELDS_PROMISES: ReadonlySet<Runtime> = new Set(['co', 'flow']);

const WHAT_IS_LOST = {
  services: 'it runs without the services of the Effect around it',
  interruption: 'it is not interrupted with the code around it',
  both: 'it runs without the services of the Effect around it, and is not interrupted with it',
  neither: '',
} as const;

function expression(argument: TSESTree.CallExpressionArgument | undefined): TSESTree.Expression | undefined {
  return argument && argument.type !== 'SpreadElement' ? argument : undefined;
}

function called(facts: FileFacts): RunnerUse[] {
  return [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')].flatMap((call): RunnerUse[] => {
    const found = runnerCall(facts, 'top-level-runner', call);
    if (!found) return [];
    const { row, factory } = found;
    // What a factory returns takes the operation first; a call with everything takes it where the row says.
    const operand = expression(call.arguments[factory ? 0 : row.operand]);
    return [{ node: call, row, operand, call, ...(factory ? { factory } : {}) }];
  });
}

function messageFor(use: RunnerUse, driver: Driver): RunnerMessage {
  if (use.row.exitsProcess) return 'exits';
  if (use.row.runtime === 'rxjs') return 'nestedSubscribe';
  if (YIELDS_PROMISES.has(use.row.runtime)) return 'notYielded';
  if (driver.how === 'inside') return 'inside';
  return use.row.returns === 'value' || use.row.returns === 'exit' ? 'nestedSync' : 'nested';
}

/** Somebody has the subscription, and can end it; an observer's own result goes nowhere. */
export function isKept(facts: FileFacts, subscription: TSESTree.Node, driver: Pick<Driver, 'at'>): boolean {
  const { kind, at } = facts.sink(subscription);
  return kind !== 'dropped' && at !== driver.at;
}

/** Uses that lose nothing of what the rule is about. */
function isHarmless(facts: FileFacts, use: RunnerUse, driver: Driver): boolean {
  if (use.row.runtime === 'rxjs') return isKept(facts, use.pipe ?? use.node, driver);
  const { kind: sink } = facts.sink(use.pipe ?? use.node);
  // `yield co(…)` waits for it, and co has no services and no interruption to lose.
  return YIELDS_PROMISES.has(use.row.runtime) && sink !== 'dropped' && sink !== 'voided';
}

/** Runners of a runtime that is already running the code around them, called here or through others. */
export function decideNoRunnerInAsyncContext(
  facts: FileFacts,
  _options: object,
  settings: Settings,
): Finding<RunnerMessage>[] {
  const direct = directUses(facts);
  return settings.colour === 'off'
    ? direct
    : [...direct, ...hiddenRunners(facts, settings.colour ?? 'declared', direct)];
}

function directUses(facts: FileFacts): Finding<RunnerMessage>[] {
  return [...called(facts), ...pipedRunners(facts)].flatMap((use): Finding<RunnerMessage>[] => {
    const driver = driverOf(facts, use.node, use.row.runtime);
    const name = calleeName(facts, use);
    const base = {
      node: use.node,
      drivenBy: facts.drivenBy(use.node),
      inside: driver?.around,
      sink: facts.sink(use.pipe ?? use.node),
      row: use.row,
    };
    if (!driver) {
      const after = codeAfter(facts, use);
      const plan = {
        kind: 'refuse',
        reason: 'runs-concurrently',
        advice: 'make it the last statement',
        alternatives: [],
      } as const;
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
        messageId: messageFor(use, driver),
        data: {
          call: name,
          chain: '',
          runtime: RUNTIME_NAMES[use.row.runtime],
          place: placeInside(driver),
          lost: lostTo(use.row, losses),
        },
        plan: planRunner(facts, use, driver),
      },
    ];
  });
}

/** What a nested root loses: the end of a sentence. */
export function lostTo(row: TopLevelRunnerRow, losses: Losses): string {
  if (row.runtime === 'effect') return WHAT_IS_LOST[losses];
  return row.runtime === 'effection'
    ? 'it is not halted with the operation around it, and does not see its context'
    : 'it is not cancelled with the saga around it';
}

function calleeName(facts: FileFacts, { node, call, factory }: RunnerUse): string {
  const text = facts.textOf(factory?.callee ?? call?.callee ?? node).replace(/\s+/g, ' ');
  return text.length <= 40 ? text : `…${text.slice(-39)}`;
}

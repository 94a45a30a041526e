import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { calledBy } from '../../analysis/takers/called.js';
import { bare } from '../../analysis/tree.js';
import { writtenInside } from '../../analysis/written-inside.js';
import type { TopLevelRunnerRow } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan } from '../../plans/plan.js';
import { calleeName } from '../making/callee-name.js';
import { openedCall } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { isOverAtOnce } from '../making/runner-uses.js';
import type { RepeatedFinding } from './finding.js';
import { joinOf } from '../making/joined.js';

/** `Promise.all(effects.map(Effect.runPromise))` becomes `Effect.runPromise(Effect.all(effects, …))`. */
function planHanded(
  facts: FileFacts,
  call: TSESTree.CallExpression,
  runner: TSESTree.Node,
  { runtime, returns, export: name }: TopLevelRunnerRow,
): Plan {
  const { all, says } = runtimes[runtime];
  const callee = bare(call.callee);
  const join = joinOf(facts, call);
  if (!all || !join || callee.type !== 'MemberExpression' || call.arguments.length > 1 || name.startsWith('Micro.'))
    return refuse('one-program-by-hand', [], says.insteadInLoop);
  if (returns !== 'promise') return refuse('one-program-by-hand', [], says.insteadInLoop);
  const { before, steps } = openedCall(facts, all);
  const list = facts.textOf(callee.object);
  const text = `${facts.textOf(runner)}(${before}${list}, { concurrency: 'unbounded' }))`;
  return plan(
    rewrite(
      [{ verb: 'replace', node: join, text, binding: 'call' }, ...steps],
      'Run all of them as one program, all at once',
      'parallel',
    ),
  );
}

/** Runners that are given by name to what calls them for each item: `effects.map(Effect.runPromise)`. */
export function handedFindings(facts: FileFacts): RepeatedFinding[] {
  return facts.nodes.of('CallExpression').flatMap((call): RepeatedFinding[] => {
    const [runner] = call.arguments;
    // Few things that a call is given have a runner's name, and many calls that of an array's method: those are asked last.
    const row = runner && runner.type !== 'SpreadElement' ? facts.row('top-level-runner', runner) : undefined;
    if (!row || !runner || !facts.row('callback', call.callee)?.perItem) return [];
    if (row.callStyle === 'factory' || isOverAtOnce(row)) return [];
    const { apart } = runtimes[row.runtime].says;
    const called = calledBy(facts, { call, argument: 0 });
    if (!apart || called.when !== 'at-once' || called.row.result === 'ignored') return [];
    if (writtenInside(facts, call, row.runtime) || insulationOf(facts, call)) return [];
    return [
      {
        node: runner,
        messageId: 'perItem',
        data: {
          call: calleeName(facts, runner),
          apart: joinOf(facts, call) ? apart.beside : apart.next,
          chain: '',
        },
        plan: planHanded(facts, call, runner, row),
        drivenBy: facts.drivenBy(call),
        sink: facts.sink(call),
        row,
      },
    ];
  });
}

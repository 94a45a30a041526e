import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { findInside, lastName } from '../../analysis/tree.js';
import { writtenInside } from '../../analysis/written-inside.js';
import { runtimes } from '../../catalogue/runtimes.js';
import { calleeName } from '../making/callee-name.js';
import { isOfTests } from '../making/of-tests.js';
import { runnerUses, type RunnerUse } from '../making/runner-uses.js';
import type { Repeated, RepeatedFinding } from './finding.js';
import { BUILDS } from './messages.js';
import { joinOf } from './joined.js';
import { planRepeated } from './plan.js';
import { repetitionOf } from './repetition.js';
import { waitsForOthers } from './waits.js';

/** Is a promise of the run dropped? Then nobody waits for it, which is another rule's to say. */
function isDropped(facts: FileFacts, { node, pipe, row }: RunnerUse): boolean {
  return (row.returns === 'promise' || row.returns === 'exit-promise') && facts.sink(pipe ?? node).kind === 'dropped';
}

/** Does the code of the runtime itself drive it, or stand around it? Then it is another rule's to say as well. */
function isInside(facts: FileFacts, { node, row }: RunnerUse): boolean {
  return writtenInside(facts, node, row.runtime) !== undefined;
}

/** The runs of the file that are done again and again, by what repeats them. */
function repeated(facts: FileFacts): Repeated[] {
  const groups = new Map<TSESTree.Node, Repeated>();
  for (const use of runnerUses(facts)) {
    if (!runtimes[use.row.runtime].says.apart || use.row.exitsProcess) continue;
    const repetition = repetitionOf(facts, use.node);
    if (!repetition || isDropped(facts, use) || isInside(facts, use)) continue;
    const known = groups.get(repetition.node);
    groups.set(repetition.node, { repetition, uses: known ? [...known.uses, use] : [use] });
  }
  return [...groups.values()];
}

/** Does a run build what it needs for itself: `e.pipe(Effect.provide(layer))`? */
const builds = (facts: FileFacts, { pipe, operand }: RunnerUse): boolean =>
  [pipe, operand].some(
    (node) =>
      node !== undefined &&
      findInside(
        node,
        facts.parsed.visitorKeys,
        (inner) => inner.type === 'CallExpression' && lastName(inner.callee) === 'provide',
      ) !== undefined,
  );

function apart(facts: FileFacts, { repetition, uses: [first] }: Repeated): string {
  const { says } = runtimes[first.row.runtime];
  if (builds(facts, first)) return BUILDS;
  const isBeside = repetition.by === 'callback' && joinOf(facts, repetition.node) !== undefined;
  return (isBeside ? says.apart?.beside : says.apart?.next) ?? '';
}

/** Runtimes that are started again and again, where one program could do the work of all its runs. */
export function decideRepeatedRunners(facts: FileFacts): RepeatedFinding[] {
  const groups = repeated(facts);
  if (groups.length === 0 || isOfTests(facts)) return [];
  return groups.flatMap((group): RepeatedFinding[] => {
    const { repetition, uses } = group;
    const [{ node, pipe, factory, call, row }] = uses;
    if (insulationOf(facts, node) || waitsForOthers(facts, group)) return [];
    return [
      {
        node,
        messageId: repetition.by === 'loop' ? 'inLoop' : 'perItem',
        data: { call: calleeName(facts, factory?.callee ?? call?.callee ?? node), apart: apart(facts, group) },
        plan: planRepeated(facts, group),
        drivenBy: facts.drivenBy(node),
        sink: facts.sink(pipe ?? node),
        row,
      },
    ];
  });
}

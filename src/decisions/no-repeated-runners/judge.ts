import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { writtenInside } from '../../analysis/written-inside.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Settings } from '../../settings/settings.js';
import { calleeName } from '../making/callee-name.js';
import { isOfTests } from '../making/of-tests.js';
import { isOverAtOnce, runnerUses, type RunnerUse } from '../making/runner-uses.js';
import type { Repeated, RepeatedFinding, RepeatedOptions, Repetition } from './finding.js';
import { BUILDS } from './messages.js';
import { handedFindings } from './handed.js';
import { hiddenFindings } from './hidden.js';
import { joinOf } from '../making/joined.js';
import { keptFindings } from './kept.js';
import { mainFindings } from './mains.js';
import { aroundOf, operationIn } from './one-program.js';
import { planRepeated } from './plan.js';
import { reenteredFindings } from './reentered.js';
import { repetitionOf } from './repetition.js';
import { scopeFindings } from './scopes.js';
import { sequenceFindings } from './sequence.js';
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
function repeated(facts: FileFacts, all: readonly RunnerUse[]): Repeated[] {
  const groups = new Map<TSESTree.Node, Repeated>();
  for (const use of all) {
    if (!runtimes[use.row.runtime].says.apart || use.row.exitsProcess) continue;
    const repetition = repetitionOf(facts, use.node);
    if (
      !repetition ||
      // A run that is over at once has nothing to interrupt, and loses nothing but what it builds.
      (isOverAtOnce(use.row) && !builds(facts, use, repetition)) ||
      isDropped(facts, use) ||
      isInside(facts, use)
    )
      continue;
    const known = groups.get(repetition.node);
    groups.set(repetition.node, { repetition, uses: known ? [...known.uses, use] : [use] });
  }
  return [...groups.values()];
}

/** Does a run build anew what all runs could share: `e.pipe(Effect.provide(layer))`? */
const builds = (facts: FileFacts, use: RunnerUse, repetition: Repetition): boolean =>
  (operationIn(facts, use, aroundOf(repetition))?.provided.length ?? 0) > 0;

function apart(facts: FileFacts, { repetition, uses: [first] }: Repeated): string {
  const { says } = runtimes[first.row.runtime];
  if (builds(facts, first, repetition)) return BUILDS;
  const isBeside = repetition.by === 'callback' && joinOf(facts, repetition.node) !== undefined;
  return (isBeside ? says.apart?.beside : says.apart?.next) ?? '';
}

/** Runs that stand in the repeated code themselves. */
function directFindings(facts: FileFacts, uses: readonly RunnerUse[]): RepeatedFinding[] {
  return repeated(facts, uses).flatMap((group): RepeatedFinding[] => {
    const { repetition } = group;
    const [{ node, pipe, factory, call, row }] = group.uses;
    if (insulationOf(facts, node) || waitsForOthers(facts, group)) return [];
    return [
      {
        node,
        messageId: repetition.by === 'loop' ? 'inLoop' : 'perItem',
        data: {
          call: calleeName(facts, factory?.callee ?? call?.callee ?? node),
          apart: apart(facts, group),
          chain: '',
        },
        plan: planRepeated(facts, group),
        drivenBy: facts.drivenBy(node),
        sink: facts.sink(pipe ?? node),
        row,
      },
    ];
  });
}

/** Runtimes that are started again and again, where one program could do the work of all its runs. */
export function decideRepeatedRunners(
  facts: FileFacts,
  { checkSequences }: RepeatedOptions,
  settings: Settings,
): RepeatedFinding[] {
  if (isOfTests(facts)) return [];
  const uses = runnerUses(facts);
  return [
    ...directFindings(facts, uses),
    ...handedFindings(facts),
    ...hiddenFindings(facts, settings),
    ...mainFindings(facts, uses),
    ...keptFindings(facts),
    ...scopeFindings(facts),
    ...reenteredFindings(facts),
    ...(checkSequences ? sequenceFindings(facts, uses) : []),
  ];
}

import type { TSESTree } from '@typescript-eslint/types';
import type ts from 'typescript';
import { judgeText } from '../../adapters/migrate-text.js';
import { runnerCall } from '../../analysis/runner-calls.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { isWorker } from '../../analysis/worker.js';
import { catalogueWith } from '../../catalogue/catalogue.js';
import type { NestedRunnerRow } from '../../catalogue/row.js';
import type { NestedCall } from '../../decisions/no-nested-runners/finding.js';
import { callsOfKept, promised } from '../../decisions/making/promised.js';
import type { Step } from '../../plans/plan.js';
import { settingsOf } from '../../adapters/settings.js';
import type { Settings } from '../../settings/settings.js';
import { pathOf, type Project } from '../program/project.js';
import { unusedImports } from '../../decisions/making/unused-imports.js';

/** A call whose promise a function should wait for that does not wait yet. */
export interface RuleSeed {
  readonly file: ts.SourceFile;
  readonly ast: TSESTree.Program;
  readonly range: readonly [number, number];
  /** The rule's own rewrite, that leaves the promise in the call's place. */
  readonly steps: readonly Step[];
  /** Imports that nothing uses once all the calls of the file are rewritten. */
  readonly imports?: readonly Step[];
  /** What several calls have in common, and what changes for all or for none. */
  readonly shared?: TSESTree.Node;
}

type Wanted = (row: NestedRunnerRow) => boolean;

/** Words of which a file has to hold one before it can hold a runner: its module, or how a global one is reached. */
function runnerWords(settings: Settings, isWanted: Wanted): readonly string[] {
  const rows = catalogueWith(settings.catalogue ?? [])
    .of('nested-runner')
    .filter(isWanted);
  // `Promise.await`: nearly every file holds `await`, and hardly one `.await`.
  const globalName = (path: string): string => path.replace(/^.*[.#]/, '.');
  return [
    ...new Set(
      rows.flatMap((row) =>
        row.module.length === 0 ? [globalName(row.export)] : row.module.map((module) => module.replace(/^node:/, '')),
      ),
    ),
  ];
}

/** The calls of nested runners in a file that are wanted, and can be rewritten. */
export function runnersIn(
  facts: FileFacts,
  file: ts.SourceFile,
  isWanted: (nested: NestedCall) => boolean,
): RuleSeed[] {
  const calls = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')];
  const callees: TSESTree.Node[] = [];
  const seeds = calls.flatMap((call): RuleSeed[] => {
    const nested = runnerCall(facts, 'nested-runner', call);
    if (!nested || !isWanted(nested)) return [];
    const kept = callsOfKept(facts, nested);
    const here = kept && promised(facts, nested);
    if (here) callees.push((nested.factory ?? call).callee);
    return here
      ? [
          {
            file,
            ast: facts.parsed.ast,
            range: call.range,
            steps: here.steps,
            ...(nested.declarator && { shared: nested.declarator }),
          },
        ]
      : [];
  });
  const imports = unusedImports(facts, callees);
  return imports.length === 0 ? seeds : seeds.map((seed) => ({ ...seed, imports }));
}

/** The call that a seed is. */
export function callOf(
  ts: Project['ts'],
  { file, range: [start, end] }: Pick<RuleSeed, 'file' | 'range'>,
): ts.Expression {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > start || node.end < end) return;
    if (node.getStart(file) === start && node.end === end && (ts.isCallExpression(node) || ts.isNewExpression(node)))
      found = node;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found as ts.Expression;
}

/** Unlike the seed itself, the same in every reading of its file. */
export const keyOf = ({ file, range }: RuleSeed): string => `${pathOf(file)} ${range.join()}`;

/** The files that may hold a runner, each with the settings that it is judged with. */
export function filesWithRunners(
  { ownFiles }: Project,
  given: Settings | undefined,
  isWanted: Wanted = () => true,
): { readonly file: ts.SourceFile; readonly settings: Settings }[] {
  const wordsOf = new Map<Settings, readonly string[]>();
  return ownFiles.flatMap((file) => {
    const settings = settingsOf(pathOf(file), given);
    const words = wordsOf.get(settings) ?? runnerWords(settings, isWanted);
    wordsOf.set(settings, words);
    return words.some((word) => file.text.includes(word)) ? [{ file, settings }] : [];
  });
}

/**
 * The calls of nested runners in synchronous functions, which wait in vain for nobody only as long as no asynchronous
 * code calls them.
 */
export function runnerSeeds(project: Project, given: Settings | undefined): RuleSeed[] {
  return filesWithRunners(project, given).flatMap(({ file, settings }) => {
    if (!project.mayWrite(file) || settings.rules?.['no-nested-runners'] === 'off') return [];
    const path = pathOf(file);
    const judged = project.lost.unless(path, () =>
      judgeText(path, file.text, { settings, slugs: ['no-nested-runners'] }),
    );
    if (!judged || judged.opened.textDiffers) return [];
    const { facts } = judged;
    return runnersIn(facts, file, ({ call, row }) => {
      // To wait is what a worker is for, and one that awaits `Atomics.waitAsync` ends: that keeps no thread alive (measured: Node 20.20).
      if (row.hazard === 'waits' && isWorker(facts)) return false;
      if (insulationOf(facts, call)) return false;
      const suspension = facts.suspendsWith(call);
      // While a module loads, a stall delays nobody.
      return suspension.with === 'nothing' && suspension.boundary.kind !== 'module';
    });
  });
}

import { dirname } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import type ts from 'typescript';
import { judgeText } from '../adapters/migrate-text.js';
import { runnerCall } from '../analysis/runner-calls.js';
import type { FileFacts } from '../analysis/file-facts.js';
import { catalogueWith } from '../catalogue/catalogue.js';
import { callsOfKept, promised } from '../decisions/no-nested-runners/plan.js';
import type { Step } from '../plans/plan.js';
import { unusedImports } from './unused-imports.js';
import { loadSettings } from '../settings/load.js';
import type { Settings } from '../settings/settings.js';
import { pathOf, type Project } from './project.js';

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

/** Words of which a file has to hold one before it can hold a runner: its module, or the name of a global one. */
function runnerWords(settings: Settings): readonly string[] {
  const rows = catalogueWith(settings.catalogue ?? []).of('nested-runner');
  return [...new Set(rows.flatMap((row) => [...row.module.map((module) => module.replace(/^node:/, '')), ...(row.module.length === 0 ? [row.export.split(/[.#]/).at(-1)!] : [])]))];
}

function inFile(facts: FileFacts, file: ts.SourceFile): RuleSeed[] {
  const calls = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')];
  const callees: TSESTree.Node[] = [];
  const seeds = calls.flatMap((call): RuleSeed[] => {
    const nested = runnerCall(facts, 'nested-runner', call);
    const suspension = facts.suspendsWith(call);
    // While a module loads, a stall delays nobody.
    if (!nested || suspension.with !== 'nothing' || suspension.boundary.kind === 'module') return [];
    const kept = callsOfKept(facts, nested);
    const here = kept && promised(facts, nested);
    if (here) callees.push((nested.factory ?? call).callee);
    return here ? [{ file, ast: facts.parsed.ast, range: call.range, steps: here.steps, ...(nested.declarator && { shared: nested.declarator }) }] : [];
  });
  const imports = unusedImports(facts, callees);
  return imports.length === 0 ? seeds : seeds.map((seed) => ({ ...seed, imports }));
}

/**
 * The calls of nested runners in synchronous functions, which wait in vain for nobody only as long as no asynchronous
 * code calls them.
 */
export function runnerSeeds(project: Project, given: Settings | undefined): RuleSeed[] {
  return project.ownFiles.filter(project.mayWrite).flatMap((file) => {
    const path = pathOf(file);
    const settings = given ?? loadSettings(dirname(path)).settings;
    if (settings.rules?.['no-nested-runners'] === 'off') return [];
    if (!runnerWords(settings).some((word) => file.text.includes(word))) return [];
    const { opened, facts } = judgeText(path, file.text, { settings, slugs: ['no-nested-runners'] });
    return opened.textDiffers ? [] : inFile(facts, file);
  });
}

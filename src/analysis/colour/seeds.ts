import { isAbsolute } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { lastNameOf, plainPath } from '../../catalogue/origin.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import type { Hazard, NestedRunnerRow, TopLevelRunnerRow } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { DeclaredSeed, Family, Running, Seeds, SeedUse } from './family.js';
import type { Ask, ProgramView } from './program-view.js';
import type { Holder } from './terms.js';
import type { Visibility } from './visibility.js';

type RunnerRow = NestedRunnerRow | TopLevelRunnerRow;

/** What these do, they do wherever they are called, and are reported there: no caller learns more. */
const REPORTED_AT_ONCE = new Set<Hazard>(['gone', 'needs-fiber']);
const WORKER_NAMES = new Set(['parentPort', 'workerData', 'runAsWorker']);

const withoutExtension = (file: string): string =>
  file
    .replaceAll('\\', '/')
    .replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '')
    .replace(/\/index$/, '');

function isSeed(row: RunnerRow): boolean {
  // What co loses is its wait, and a promise that nobody waits for is found by its type, wherever it comes from.
  return row.kind === 'nested-runner' || !runtimes[row.runtime].yieldsPromises;
}

/** Does a function that runs it do the same to its callers? */
function goesOn({ row, isResult, fn }: Running): boolean {
  // What blocks inside an async function is reported there; its callers do no more than call it.
  if (row.kind === 'nested-runner') return !REPORTED_AT_ONCE.has(row.hazard) && !fn.isAsync;
  if (row.kind === 'blocking-call') return false;
  // Who keeps a subscription answers for its end; who returns it leaves that to the caller.
  return !runtimes[row.runtime].rootsAreKept || isResult;
}

/** Runner rows by what has to be seen of a file before it is searched for their names. */
class RunnerNames {
  readonly byPackage = new Map<string, Set<string>>();
  /** Members of values, which a file may use without importing their package. */
  readonly members = new Map<string, Set<string>>();
  /** Rows of somebody's own files, by the file's path without its extension. */
  readonly byFile = new Map<string, Set<string>>();
  readonly ambient: { readonly name: string; readonly root: string }[] = [];

  constructor(catalogue: Catalogue) {
    for (const row of [...catalogue.of('nested-runner'), ...catalogue.of('top-level-runner')]) {
      if (!isSeed(row)) continue;
      const name = lastNameOf(plainPath(row.export));
      if (row.module.length === 0) this.ambient.push({ name, root: row.export.split(/[.#]/)[0]! });
      for (const module of row.module) {
        if (isAbsolute(module)) {
          add(this.byFile, withoutExtension(module), name);
          continue;
        }
        const owner = packageOfModule(module) || module;
        add(this.byPackage, owner, name);
        if (row.export.includes('#')) add(this.members, owner, name);
      }
    }
  }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

const namesByCatalogue = new WeakMap<Catalogue, RunnerNames>();

/** A file that reads what only a worker has runs on a thread of its own, where waiting is the intended use. */
function isWorker(view: ProgramView, file: string): boolean {
  return view
    .links(file)
    .modules.some(
      ({ module, bindings }) =>
        /worker_threads$|^synckit$/.test(module) && bindings.some(({ imported }) => WORKER_NAMES.has(imported)),
    );
}

/** What a file says of runners, by its text and imports. */
interface Naming {
  /** Names to look for in the file itself, which has them. */
  readonly asks: readonly string[];
  /** Members of values that it may give to whoever imports it. */
  readonly members: ReadonlySet<string>;
  /** Exports of it that are runners, or hold some. */
  readonly exported: ReadonlySet<string>;
  /** Names of runners whose own source it may be. */
  readonly declared: readonly ReadonlySet<string>[];
}

/** @returns nothing for most files, which have nothing to do with runners */
function namingIn(view: ProgramView, names: RunnerNames, file: string): Naming | undefined {
  const asks = new Set<string>();
  const members = new Set<string>();
  const exported = new Set<string>();
  for (const { name, root } of names.ambient) if (view.mentions(file, root)) asks.add(name);
  const own = view.packageOf(file);
  const declared = [
    own === undefined ? undefined : names.byPackage.get(own),
    names.byFile.size > 0 ? names.byFile.get(withoutExtension(file)) : undefined,
  ].filter((found) => found !== undefined);
  for (const { module, target, bindings, reexports } of view.links(file).modules) {
    const owner = target === undefined ? packageOfModule(module) || module : undefined;
    const wanted = owner === undefined ? undefined : names.byPackage.get(owner);
    if (!wanted || owner === undefined) continue;
    for (const name of wanted) asks.add(name);
    for (const { imported, local } of bindings)
      if (wanted.has(imported) || ['default', 'export=', '*'].includes(imported)) asks.add(local);
    for (const name of names.members.get(owner) ?? []) members.add(name);
    for (const reexport of reexports) {
      for (const name of reexport.imported === '*' && reexport.exported === undefined
        ? wanted
        : [reexport.exported ?? reexport.imported])
        exported.add(name);
      // Of a namespace, its members are written.
      for (const name of wanted) members.add(name);
    }
  }
  const here = [...asks].filter((name) => name !== '' && view.mentions(file, name));
  return here.length + members.size + exported.size + declared.length === 0
    ? undefined
    : { asks: here, members, exported, declared };
}

/** Looks at the imports of every file, and searches only those that can name a runner. */
function seedsOf(view: ProgramView, catalogue: Catalogue, visibility: Visibility): Seeds {
  let names = namesByCatalogue.get(catalogue);
  if (!names) namesByCatalogue.set(catalogue, (names = new RunnerNames(catalogue)));
  const known = names;
  const asks = new Map<string, Ask>();
  const asked = new Map<string, Set<string>>();
  // Files have many dependents in common, so most asks come again and again.
  const ask = (file: string, name: string): void => {
    let files = asked.get(name);
    if (!files) asked.set(name, (files = new Set()));
    if (files.has(file)) return;
    files.add(file);
    if (name !== '' && view.mentions(file, name)) asks.set(`${file}\0${name}`, { file, name });
  };
  const declared: Holder[] = [];
  for (const file of view.files) {
    const naming = view.kept('runners named', file, () => namingIn(view, known, file));
    if (!naming) continue;
    for (const wanted of naming.declared) declared.push(...view.declared(file, wanted));
    for (const name of naming.asks) asks.set(`${file}\0${name}`, { file, name });
    for (const name of naming.members) for (const dependent of view.imports.dependentsOf(file)) ask(dependent, name);
    for (const name of naming.exported) visibility.asksForExport(file, name, ask);
  }
  return {
    uses: runnersAmong(view, catalogue, [...asks.values()]),
    declared: declared.flatMap((holder) => declaredRunner(catalogue, holder)),
  };
}

function runnersAmong(view: ProgramView, catalogue: Catalogue, asks: readonly Ask[]): SeedUse[] {
  const workers = new Map<string, boolean>();
  return view.uses(asks).flatMap((uses) =>
    uses.flatMap((use): SeedUse[] => {
      for (const origin of use.origins()) {
        const row = catalogue.match('nested-runner', origin) ?? catalogue.match('top-level-runner', origin);
        if (!row || !isSeed(row)) continue;
        if (row.kind === 'nested-runner' && row.hazard === 'waits') {
          if (!workers.has(use.file)) workers.set(use.file, isWorker(view, use.file));
          if (workers.get(use.file)) return [];
        }
        return [{ use, row }];
      }
      return [];
    }),
  );
}

function declaredRunner(catalogue: Catalogue, holder: Holder): DeclaredSeed[] {
  for (const origin of holder.origins()) {
    const row = catalogue.match('nested-runner', origin) ?? catalogue.match('top-level-runner', origin);
    if (row && isSeed(row)) return [{ holder, row }];
  }
  return [];
}

/** What blocks the loop or starts a runtime: what the runner rules are about. */
export const runners: Family = {
  name: 'runners',
  kinds: ['nested-runner', 'top-level-runner'],
  in: (view, catalogue) => ({ seeds: (visibility) => seedsOf(view, catalogue, visibility), goesOn }),
};

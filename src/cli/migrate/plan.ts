import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isFramed } from '../../adapters/framed.js';
import { letGoOfProjects } from '../../adapters/let-go.js';
import { LostFile, readSource } from '../../adapters/lost-file.js';
import type { MigratedFile } from '../../adapters/migrate-text.js';
import type { FileChange } from '../../migration/journal/file-change.js';
import { isIgnored } from '../../migration/tell/marks.js';
import { mentionsOf } from '../../migration/tell/mentions.js';
import { newComplaints, planMigration } from '../../migration/plan-migration.js';
import type { Closure, MigrationPlan } from '../../migration/plan.js';
import { NoCompilerApi } from '../../migration/program/project.js';
import { changesOneByOne, totalOf } from '../../migration/tell/texts.js';
import { withMarks } from '../../migration/tell/with-marks.js';
import { rules } from '../../rules/index.js';
import { Stop } from '../../settings/stop.js';
import { knownConfigs, settingsFrom } from '../arguments.js';
import { progressLine } from '../progress.js';
import type { Shortfall } from '../read-each.js';
import { filesLeaving, marked, planAgain, planFiles, type FilePlans } from './file-plans.js';
import type { ClosureOutcome, FileOutcome, Outcome } from './outcome.js';
import { requestOf, rootOf, type Asked, type MigrateCommand } from './request.js';
import { refuseUnwritable, type WhyNot } from './writable.js';

/** Which closures and which files' rewrites are taken: all of them, or those that a person chooses. */
export interface Choice {
  readonly closures: (plan: MigrationPlan, open: readonly Closure[]) => Promise<readonly Closure[]>;
  readonly files: (
    open: readonly MigratedFile[],
    before: (file: MigratedFile) => string,
  ) => Promise<readonly MigratedFile[]>;
}

const STEPS = {
  program: 'reading the program',
  references: 'following references',
  edits: 'drawing edits',
  're-check': 're-checking',
} as const;

function planClosures(asked: Asked, command: MigrateCommand, files: readonly string[]): MigrationPlan {
  const lines = new Map<string, ReturnType<typeof progressLine>>();
  letGoOfProjects();
  try {
    return planMigration(requestOf(asked, command, files), ({ step, done, of }) => {
      if (!lines.has(step)) lines.set(step, progressLine(process.stderr, STEPS[step]));
      lines.get(step)!.at(done, of, '');
    });
  } finally {
    for (const line of lines.values()) line.clear();
  }
}

/** Once a person has said that a site stays, it is neither listed nor marked. */
function withoutIgnored(closure: Closure, sourceOf: (file: string) => string): Closure {
  return { ...closure, blocked: closure.blocked.filter(({ file, line }) => !isIgnored(sourceOf(file), line)) };
}

/** @throws Stop when the closures that were chosen do not stand without those that were not */
function refuseHalf(plan: MigrationPlan, chosen: readonly Closure[]): void {
  const [complaint, ...more] = newComplaints(plan, chosen);
  if (!complaint) return;
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new Stop(
    `Nothing was written: without the closures that were left out, ${relative(process.cwd(), complaint.file)}:${complaint.line}:${complaint.column} would not type-check: TS${complaint.code}: ${complaint.message}${rest}. Choose those as well.`,
  );
}

interface ChosenClosures {
  readonly plan: MigrationPlan;
  readonly outcomes: readonly ClosureOutcome[];
}

async function chooseClosures(
  asked: Asked,
  command: MigrateCommand,
  files: readonly string[],
  whyNot: WhyNot,
  choice: Choice,
): Promise<ChosenClosures> {
  // The engine reads all of the program, and treats what may not be written as what cannot follow.
  const computed = planClosures(
    asked,
    command,
    files.filter((file) => {
      // Of scripts inside other files the engine knows nothing.
      if (isFramed(file)) return false;
      try {
        return whyNot(file, readSource(file)) === undefined;
      } catch (error) {
        if (error instanceof LostFile) return true; // The engine meets it, and says so.
        throw error;
      }
    }),
  );
  const sources = new Map(computed.sources);
  const sourceOf = (file: string): string => {
    if (!sources.has(file)) sources.set(file, readFileSync(file, 'utf8'));
    return sources.get(file)!;
  };
  const guarded = refuseUnwritable(computed, whyNot);
  const names = guarded.closures.flatMap(({ functions }) => functions.map(({ name }) => name));
  const plan: MigrationPlan = {
    ...guarded,
    closures: guarded.closures.map((closure) => withoutIgnored(closure, sourceOf)),
    mentions:
      computed.mentions.length > 0
        ? computed.mentions
        : mentionsOf(names, rootOf(asked.paths, process.cwd()), new Set(files)),
  };
  const open = plan.closures.filter(({ refused }) => !refused);
  const standing = await choice.closures(plan, open);
  if (standing.length < computed.closures.length && standing.length > 0) refuseHalf(computed, standing);

  const written = command.mark ? withMarks(plan.closures, sourceOf) : plan.closures;
  const isWritten = (closure: Closure, index: number): boolean =>
    standing.includes(plan.closures[index]!) || (command.mark === true && closure.refused !== undefined);
  const changes = changesOneByOne({ ...plan, sources }, written.filter(isWritten));
  const outcomes = plan.closures.map(
    (closure, index): ClosureOutcome => ({
      closure,
      fate: closure.refused ? 'refused' : standing.includes(closure) ? 'taken' : 'left-out',
      changes: changes.get(written[index]!) ?? [],
    }),
  );
  return { plan, outcomes };
}

/** What stays in one file is rewritten all the same where the engine has no compiler to read with, unless a rule was named that needs it. */
async function unlessImpossible(
  isNamed: boolean,
  shortfall: Shortfall,
  choose: () => Promise<ChosenClosures>,
): Promise<ChosenClosures | undefined> {
  try {
    return await choose();
  } catch (error) {
    if (isNamed || !(error instanceof NoCompilerApi)) throw error;
    shortfall.engine = error.message;
    return undefined;
  }
}

async function chooseFiles(
  { migrated }: FilePlans,
  command: MigrateCommand,
  whyNot: WhyNot,
  texts: ReadonlyMap<string, string>,
  choice: Choice,
): Promise<FileOutcome[]> {
  const all = [...migrated.values()].map((file): MigratedFile => {
    const why = file.changed ? whyNot(file.filename, file.output) : undefined;
    return why === undefined ? file : { ...file, changed: false, applied: [], leftAlone: why };
  });
  const disk = new Map<string, string>();
  const beforeOf = ({ filename }: MigratedFile): string => {
    const known = texts.get(filename) ?? disk.get(filename);
    if (known !== undefined) return known;
    const read = readFileSync(filename, 'utf8');
    disk.set(filename, read);
    return read;
  };
  const taken = await choice.files(
    all.filter(({ changed }) => changed),
    beforeOf,
  );
  return all
    .filter(({ changed, untouched, leftAlone }) => changed || untouched.length > 0 || leftAlone !== undefined)
    .map((file): FileOutcome => {
      const isTaken = taken.includes(file) || !file.changed;
      const mayMark = command.mark && isTaken && whyNot(file.filename, file.output) === undefined;
      const before = beforeOf(file);
      const after = mayMark
        ? marked(file.changed ? file : { ...file, output: before })
        : file.changed
          ? file.output
          : before;
      const change: FileChange | undefined = after === before ? undefined : { file: file.filename, before, after };
      return { migrated: file, isTaken, change };
    });
}

const nothingRead = (files: readonly string[]): Shortfall => ({
  lost: [],
  generated: 0,
  ignored: [],
  read: files.length,
});

/** Each file is lost once, whoever met it first. */
function addLost({ lost }: Shortfall, more: readonly LostFile[]): void {
  for (const one of more) if (lost.every(({ filename }) => filename !== one.filename)) lost.push(one);
}

/**
 * Computes all that a run would do: the closures first, then what stays in one file, on the text that they leave.
 *
 * @throws Stop when it cannot be computed
 */
export async function planRun(
  asked: Asked,
  command: MigrateCommand,
  files: readonly string[],
  whyNot: WhyNot,
  choice: Choice,
): Promise<Outcome> {
  if (asked.kind !== 'rules') {
    const { plan, outcomes } = await chooseClosures(asked, command, files, whyNot, choice);
    const shortfall = nothingRead(files);
    addLost(shortfall, plan.lost);
    return { plan, closures: outcomes, files: [], shortfall };
  }
  const options = {
    slugs: asked.slugs,
    configs: knownConfigs(command.config),
    settings: settingsFrom(command.settings),
    safeOnly: command.safeOnly,
    peers: command.peers ? ('alone' as const) : undefined,
  };
  const named = new Set(asked.paths.map((path) => resolve(path)));
  const plans = planFiles(files, named, options);
  const seeds = rules.filter(({ slug }) => asked.slugs?.includes(slug)).map(({ namedSeeds }) => namedSeeds);
  // Whether a function is to wait is a choice, made by naming the rule that asks for it.
  const floatingIn = seeds.includes('synchronous-functions') ? filesLeaving(plans, 'synchronous-function') : [];
  // A runner that only synchronous code calls is no finding, and goes all the same when somebody names the rule.
  const isNamed = seeds.includes('runners') || floatingIn.length > 0;
  const wantsEngine =
    !command.safeOnly && !command.peers && (isNamed || filesLeaving(plans, 'needs-the-project-engine').length > 0);
  const chosen = wantsEngine
    ? await unlessImpossible(isNamed, plans.shortfall, () =>
        chooseClosures({ ...asked, floatingIn }, command, files, whyNot, choice),
      )
    : undefined;
  addLost(plans.shortfall, chosen?.plan.lost ?? []);
  const texts = new Map(
    totalOf(chosen?.outcomes.flatMap(({ changes }) => changes) ?? []).map(({ file, after }) => [file, after]),
  );
  const again = texts.size > 0 ? planAgain(plans, texts, options) : plans;
  return {
    plan: chosen?.plan,
    closures: chosen?.outcomes ?? [],
    files: await chooseFiles(again, command, whyNot, texts, choice),
    shortfall: plans.shortfall,
  };
}

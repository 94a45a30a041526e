import { dirname, relative, resolve } from 'node:path';
import { migrateText, type MigratedFile } from '../adapters/migrate-text.js';
import { refusalSentence } from '../plans/refusals.js';
import { settingsFrom, slugsAndPaths } from './arguments.js';
import { painterFor, plural } from './colour.js';
import { unifiedDiff } from './diff.js';
import { readEach, reportShortfall } from './read-each.js';
import { refuseDirtyTree, sourceFiles } from './source-files.js';
import { removeLeftovers, writeWhole } from './whole-write.js';

export interface MigrateCommand {
  readonly write?: boolean;
  readonly safeOnly?: boolean;
  readonly allowDirty?: boolean;
  readonly settings?: string;
}

const paint = painterFor(process.stdout);

const REASONS: Readonly<Record<string, string>> = {
  ...refusalSentence,
  'needs-the-project-engine': 'Callers in other files would have to follow.',
  'file-left-alone': 'The file stays as it was, for the reason below.',
  'not-safe': 'Left out by --safe-only.',
};

function tally(files: readonly MigratedFile[]): Map<string, number> {
  const reasons = new Map<string, number>();
  for (const { untouched } of files) for (const { reason } of untouched) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return new Map([...reasons].sort((a, b) => b[1] - a[1]));
}

function summary(files: readonly MigratedFile[], read: number, written: boolean): string {
  const changed = files.filter((file) => file.changed);
  const applied = changed.reduce((sum, file) => sum + file.applied.length, 0);
  const reasons = tally(files);
  const refused = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const verb = written ? 'applied' : 'to apply';
  const lines = [paint('bold', `${plural(applied, 'rewrite')} ${verb} in ${plural(changed.length, 'file')}, ${refused} refused; ${plural(read - changed.length, 'file')} untouched.`)];
  for (const [reason, count] of reasons) lines.push(`  ${String(count).padStart(4)}  ${reason}  ${paint('dim', REASONS[reason] ?? '')}`);
  for (const { filename, leftAlone } of files) {
    if (leftAlone !== undefined) lines.push(`${relative(process.cwd(), filename)}: left as it was, because ${leftAlone}.`);
  }
  if (!written && applied > 0) lines.push(paint('dim', 'Nothing was written; pass --write to apply the diff.'));
  return lines.join('\n');
}

/**
 * Prints the diff of every rewrite that stays in its file, or writes the files.
 *
 * @returns 0 when nothing is left, 1 when findings are refused or were not written, 2 when a file could not be parsed
 * @throws Stop when it cannot do its job
 */
export function migrate(words: readonly string[], command: MigrateCommand): number {
  const { slugs, paths } = slugsAndPaths(words);
  const settings = settingsFrom(command.settings);
  const files = sourceFiles(paths, process.cwd());
  if (command.write) {
    if (!command.allowDirty) refuseDirtyTree(files);
    for (const directory of new Set(files.map((file) => dirname(file)))) removeLeftovers(directory);
  }
  const migrated: MigratedFile[] = [];
  const shortfall = readEach(files, new Set(paths.map((path) => resolve(path))), (file, source) => {
    const result = migrateText(file, source, { slugs, settings, safeOnly: command.safeOnly });
    if (result.changed || result.untouched.length > 0) migrated.push(result);
    if (!result.changed) return;
    if (command.write) writeWhole(file, result.output);
    else process.stdout.write(`${unifiedDiff(relative(process.cwd(), file), source, result.output, paint)}\n`);
  });
  process.stdout.write(`${summary(migrated, shortfall.read, command.write === true)}\n`);
  reportShortfall(shortfall);
  if (shortfall.unparsable.length > 0) return 2;
  const left = migrated.some(({ untouched, changed }) => untouched.length > 0 || (changed && !command.write));
  return left ? 1 : 0;
}

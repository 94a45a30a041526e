import { dirname, relative, sep } from 'node:path';
import { eachProject } from '../adapters/let-go.js';
import { packageComplaints } from '../adapters/catalogues.js';
import { aboutFile, LostFile, readSource } from '../adapters/lost-file.js';
import { backendsTaken, misread, shortfalls } from '../adapters/workspace.js';
import { settingsOf } from '../adapters/settings.js';
import { isIgnored } from '../settings/overrides.js';
import type { Settings } from '../settings/settings.js';
import { tellSkipped } from './named-paths.js';
import { isGenerated } from './source-files.js';
import { painterFor, plural } from './colour.js';
import { progressLine } from './progress.js';

/** What happened to the files that could not be judged as wanted. */
export interface Shortfall {
  readonly lost: LostFile[];
  generated: number;
  /** Files that were named, and that the settings ignore. */
  readonly ignored: string[];
  read: number;
  /** Why no calls were followed over files, where some should be. */
  engine?: string;
}

/** What is left to do with a file that was read: opening its types, and judging it. */
export type Opening = () => () => void;

export interface ReadEachOptions {
  /** Those that the door was given; without them the nearest settings file decides. */
  readonly settings?: Settings | undefined;
  /** Where texts come from, if not from the disk. */
  readonly read?: ((file: string) => string) | undefined;
}

/** As many are read before the first is opened: a native compiler reads the project meanwhile. */
const READ_AHEAD = 12;

/**
 * Reads file after file, one project after the other, and goes on past those that cannot be judged; generated files are
 * left out unless named.
 *
 * @param visit may leave the rest for later: then the next file is read between opening one and judging it
 */
export function readEach(
  files: readonly string[],
  named: ReadonlySet<string>,
  visit: (file: string, source: string) => Opening | void,
  { settings, read: textOf = readSource }: ReadEachOptions = {},
): Shortfall {
  const shortfall: Shortfall = { lost: [], generated: 0, ignored: [], read: 0 };
  let done = 0;
  const progress = progressLine(process.stderr, 'reading');
  const read: { readonly file: string; readonly open: Opening }[] = [];
  const tried = <T>(file: string, work: () => T): T | undefined => {
    try {
      return aboutFile(file, work);
    } catch (error) {
      if (!(error instanceof LostFile)) throw error;
      shortfall.lost.push(error);
      return undefined;
    }
  };
  const finishOne = (between: () => void): void => {
    const first = read.shift();
    const judge = first && tried(first.file, first.open);
    between();
    if (first && judge) tried(first.file, judge);
  };
  const finishAll = (): void => {
    while (read.length > 0) finishOne(() => {});
  };
  try {
    let failure: { readonly error: unknown } | undefined;
    for (const file of eachProject(files, finishAll)) {
      const readNext = (): void => {
        progress.at(done, files.length, relative(process.cwd(), file));
        done += 1;
        try {
          if (isIgnored(settingsOf(file, settings), file)) {
            if (named.has(file)) shortfall.ignored.push(file);
            return;
          }
          const source = tried(file, () => textOf(file));
          if (source === undefined) return;
          if (!named.has(file) && isGenerated(source)) {
            shortfall.generated += 1;
            return;
          }
          shortfall.read += 1;
          const open = tried(file, () => visit(file, source));
          if (open) read.push({ file, open });
        } catch (error) {
          failure = { error };
        }
      };
      if (read.length < READ_AHEAD) readNext();
      else finishOne(readNext);
      if (failure) break;
    }
    // What was read before the file that ends the run is judged all the same.
    finishAll();
    if (failure) throw failure.error;
  } finally {
    progress.clear();
  }
  return shortfall;
}

/** Says which backends answered about types, for how many files, and why. */
export function reportBackends(): void {
  const paint = painterFor(process.stderr);
  for (const [line, count] of backendsTaken)
    process.stderr.write(`${paint('dim', `types from ${line}: ${plural(count, 'file')}`)}\n`);
}

/** Which files each reason is said of. */
function byReason(reasons: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const [file, why] of reasons) files.set(why, [...(files.get(why) ?? []), file]);
  return files;
}

/** The folder that all of them are below, from where the command runs; empty where that is all that both have. */
function folderOf(files: readonly string[]): string {
  const [first = [], ...rest] = files.map((file) => relative(process.cwd(), dirname(file)).split(sep));
  const common = first.findIndex((name, index) => rest.some((names) => names[index] !== name));
  return first.slice(0, common < 0 ? undefined : common).join(sep);
}

/** Says once what was judged by less than was wanted. To the error stream: the other holds findings or a diff. */
export function reportShortfall({ lost, ignored, engine, read }: Shortfall): void {
  tellSkipped(new Map(ignored.map((file) => [file, 'ignored by the settings'])));
  const paint = painterFor(process.stderr);
  for (const error of lost) process.stderr.write(`${paint('red', 'error')} ${error.message}\n`);
  for (const complaint of packageComplaints)
    process.stderr.write(`${paint('yellow', 'warning')} ${complaint} The row is left out.\n`);
  if (engine !== undefined)
    process.stderr.write(`${paint('yellow', 'warning')} Callers in other files were not followed. ${engine}\n`);
  for (const [which, { length }] of byReason(misread))
    process.stderr.write(
      `${paint('yellow', 'warning')} ${plural(length, 'file')} read with ${which}: its types, and the \`@types\` that are included, may be others.\n`,
    );
  for (const [why, files] of byReason(shortfalls)) {
    const folder = files.length < read ? folderOf(files) : '';
    const which = plural(files.length, 'file') + (folder === '' ? '' : ` below ${folder}`);
    const sentence = why.startsWith('covered by')
      ? `${which} ${files.length === 1 ? 'is' : 'are'} ${why}: judged by syntax alone.`
      : `${which} judged by syntax alone: ${why}`;
    process.stderr.write(`${paint('dim', sentence)}\n`);
  }
  if (lost.length > 0) process.stderr.write(paint('red', `${plural(lost.length, 'file')} could not be judged.`) + '\n');
}

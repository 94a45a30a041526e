import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stop } from '../../settings/stop.js';
import type { JournalHome } from './home.js';
import {
  digest,
  dropPending,
  isBeingWritten,
  lastJournal,
  pendingJournal,
  reopenLast,
  type Journal,
  type JournalEntry,
} from './journal.js';
import { removeLeftovers, replaceFile } from './replace-file.js';

/** What a file of a run is now. */
type State = 'old' | 'new' | 'changed';

/** Absolute paths. */
export interface Undone {
  readonly restored: readonly string[];
  /** Were the old ones already. */
  readonly untouched: readonly string[];
  /** Somebody has changed them since the run, and they were left so. */
  readonly changed: readonly string[];
  /** The run had not been written to its end. */
  readonly wasKilled: boolean;
}

interface UndoOptions {
  /** What to do when somebody has changed files since: leave those alone and put back the rest, or do nothing. */
  readonly changedToo: 'leave' | 'refuse';
}

function stateOf(file: string, { before, after }: JournalEntry, { formatting }: Journal): State {
  // Nothing is written through a link that came to be meanwhile.
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile() || realpathSync(file) !== file) return 'changed';
  const bytes = readFileSync(file);
  if (bytes.equals(Buffer.from(before, 'utf8'))) return 'old';
  return formatting || digest(bytes) === after ? 'new' : 'changed';
}

/** Looks at all files before it touches one. `begin` is called in between. */
function restore(
  home: JournalHome,
  journal: Journal,
  { changedToo }: UndoOptions,
  begin: () => void,
): Omit<Undone, 'wasKilled'> {
  const files = journal.entries.map((entry) => {
    const file = join(home.base, entry.path);
    return { file, entry, state: stateOf(file, entry, journal) };
  });
  const named = (state: State): string[] => files.filter((one) => one.state === state).map(({ file }) => file);
  const changed = named('changed');
  if (changed.length > 0 && changedToo === 'refuse') {
    const names = changed.map((file) => relative(process.cwd(), file)).join(', ');
    throw new Stop(
      `Nothing was undone: ${names} ${changed.length === 1 ? 'was' : 'were'} changed after the migration. Pass --keep-going to put back all other files.`,
    );
  }
  begin();
  removeLeftovers(home.folder);
  for (const { file, entry, state } of files) {
    if (state === 'new') replaceFile(file, Buffer.from(entry.before, 'utf8'), entry.mode, home.folder);
  }
  dropPending(home);
  return { restored: named('new'), untouched: named('old'), changed };
}

/** Puts back the files of a run that did not come to its end. */
export function undoPending(home: JournalHome, options: UndoOptions): Undone {
  const journal = pendingJournal(home);
  if (!journal) throw new Error('There is no pending run.');
  return { ...restore(home, journal, options, () => undefined), wasKilled: true };
}

/**
 * Puts back the files of the run that was killed, or else of the last whole one. An undo that is killed itself is
 * started again in the same way.
 *
 * @returns nothing when there is no run to undo
 * @throws Stop when somebody has changed a file since, or the run is still being written
 */
export function undo(home: JournalHome, options: UndoOptions): Undone | undefined {
  const pending = pendingJournal(home);
  if (pending) {
    if (isBeingWritten(pending))
      throw new Stop(`Another migration (process ${pending.pid}) is writing here; wait until it has ended.`);
    return undoPending(home, options);
  }
  const last = lastJournal(home);
  return last && { ...restore(home, last, options, () => reopenLast(home, last)), wasKilled: false };
}

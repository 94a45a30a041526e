import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Stop } from '../../settings/stop.js';
import type { FileChange } from './file-change.js';
import type { JournalHome } from './home.js';
import {
  amendJournal,
  beginJournal,
  digest,
  finishJournal,
  isBeingWritten,
  pendingJournal,
  type JournalEntry,
} from './journal.js';
import { replaceFile } from './replace-file.js';
import { undoPending } from './undo.js';

/** What to do before anything else is written. @throws Stop while a run is being written, or after one was killed */
export function refusePending(home: JournalHome, undoCommand: string): void {
  const pending = pendingJournal(home);
  if (!pending) return;
  if (isBeingWritten(pending))
    throw new Stop(
      `Another migration (process ${pending.pid}) is writing here; wait until it has ended, then run again.`,
    );
  const started = pending.started.replace('T', ' ').slice(0, 16);
  throw new Stop(
    `A migration of ${pending.entries.length} files was stopped while it was writing (${started} UTC). Run \`${undoCommand}\`, which puts all of them back as they were, then run again.`,
  );
}

/** @throws Stop when a file is not what the change was made from */
function entryOf(
  { file, before, after }: FileChange,
  { base }: JournalHome,
  shown: (file: string) => string,
): JournalEntry {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Stop(`${shown(file)} is no longer a file; nothing was written. Run again.`);
  if (!readFileSync(file).equals(Buffer.from(before, 'utf8'))) {
    throw new Stop(`${shown(file)} has changed since it was read, or is not UTF-8; nothing was written. Run again.`);
  }
  const path = relative(base, realpathSync(file)).split(sep).join('/');
  if (path.startsWith('../')) throw new Stop(`${shown(file)} lies outside of ${base}; nothing was written.`);
  return { path, mode: found.mode & 0o7777, before, after: digest(Buffer.from(after, 'utf8')) };
}

export interface WriteOptions {
  readonly home: JournalHome;
  /** What a person runs to put the files back. */
  readonly undoCommand: string;
  /** Runs over the new files before the run counts as whole; gives what went wrong, as the end of a sentence. */
  readonly format?: ((files: readonly string[]) => string | undefined) | undefined;
}

function format(
  changes: readonly FileChange[],
  entries: readonly JournalEntry[],
  { home, format: run }: WriteOptions,
): string | undefined {
  if (!run) return undefined;
  amendJournal(home, { formatting: true });
  const failure = run(changes.map(({ file }) => file));
  const formatted = entries.map((entry) => ({ ...entry, after: digest(readFileSync(join(home.base, entry.path))) }));
  amendJournal(home, { formatting: false, entries: formatted });
  return failure;
}

const noop = (): void => undefined;

/**
 * Writes all files or none. First the journal gets what it takes to bring them back, then file after file is replaced;
 * a run that is killed in between is known by its journal, and undone by it.
 *
 * @returns what went wrong with the formatter, if it ran and failed: the files are written all the same
 * @throws Stop when a file has changed since it was read, or cannot be written: then all are as they were
 */
export function writeChanges(changes: readonly FileChange[], options: WriteOptions): string | undefined {
  const { home } = options;
  refusePending(home, options.undoCommand);
  if (changes.length === 0) return undefined;
  const shown = (file: string): string => relative(process.cwd(), file) || file;
  const entries = changes.map((change) => entryOf(change, home, shown));

  // A Ctrl-C waits for the moment that this takes.
  process.on('SIGINT', noop);
  try {
    beginJournal(home, entries);
    changes.forEach(({ file, before, after }, index) => {
      const { path, mode } = entries[index]!;
      try {
        if (!readFileSync(file).equals(Buffer.from(before, 'utf8')))
          throw new Error('it has changed since it was read');
        replaceFile(join(home.base, path), Buffer.from(after, 'utf8'), mode, home.folder);
      } catch (error) {
        const { changed } = undoPending(home, { changedToo: 'leave' });
        const back =
          changed.length === 0 ? 'all files are as they were' : `put back all but ${changed.map(shown).join(', ')}`;
        throw new Stop(`${shown(file)} could not be written (${(error as Error).message}); ${back}.`, { cause: error });
      }
    });
    const failure = format(changes, entries, options);
    finishJournal(home);
    return failure;
  } finally {
    process.off('SIGINT', noop);
  }
}

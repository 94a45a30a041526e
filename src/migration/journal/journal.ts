import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import { complaintsAbout } from '../../settings/complaints.js';
import { Stop } from '../../settings/stop.js';
import type { JournalHome } from './home.js';
import { removeLeftovers, stage } from './replace-file.js';
import { isAtWork } from './writer.js';

const VERSION = 1;
/** One run is written at a time: this name is its lock. It becomes the other when the run is whole. */
const PENDING = 'pending.json';
const LAST = 'last.json';

/** One file of a run. */
export interface JournalEntry {
  /** Relative to the home's base, with `/`. */
  readonly path: string;
  readonly mode: number;
  readonly before: string;
  /** Digest of the new bytes. */
  readonly after: string;
}

/** All that it takes to bring the files of one run back. */
export interface Journal {
  readonly version: number;
  readonly started: string;
  readonly pid: number;
  /** The script that runs, by which the process is told from a later one of the same number. */
  readonly script: string;
  /** A formatter has the files in its hands: their bytes may be neither the old nor the new ones. */
  readonly formatting?: boolean;
  readonly entries: readonly JournalEntry[];
}

export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const SCHEMA: JSONSchema4 = {
  type: 'object',
  required: ['version', 'started', 'pid', 'script', 'entries'],
  properties: {
    started: { type: 'string' },
    pid: { type: 'integer' },
    script: { type: 'string' },
    formatting: { type: 'boolean' },
    entries: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'mode', 'before', 'after'],
        properties: {
          path: { type: 'string', minLength: 1 },
          mode: { type: 'integer', minimum: 0, maximum: 0o7777 },
          before: { type: 'string' },
          after: { type: 'string' },
        },
      },
    },
  },
};

/** A migration writes source files of its own tree, and nothing of git's or of installed packages. */
function isInTree(path: string, base: string): boolean {
  const inside = relative(base, resolve(base, path));
  const steps = inside.split(/[\\/]/);
  return (
    !isAbsolute(path) && !isAbsolute(inside) && !steps.some((step) => ['', '..', '.git', 'node_modules'].includes(step))
  );
}

function read({ base, folder }: JournalHome, name: string): Journal | undefined {
  const path = join(folder, name);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Stop(`${path}: the journal of a migration cannot be read (${(error as Error).message}).`, {
      cause: error,
    });
  }
  try {
    const journal = JSON.parse(text) as Journal;
    if (journal.version === VERSION && complaintsAbout(journal, SCHEMA).length === 0) {
      const foreign = journal.entries.find((entry) => !isInTree(entry.path, base));
      if (!foreign) return journal;
      throw new Stop(
        `${path}: not a journal of ours, since it names '${foreign.path}', which no migration of ${base} writes; nothing was touched. Delete it.`,
      );
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    // Said below.
  }
  throw new Stop(`${path}: not a journal that this version can read; bring the files back with git, then delete it.`);
}

/** The journal of the run that is being written, or was killed while it was. */
export const pendingJournal = (home: JournalHome): Journal | undefined => read(home, PENDING);
/** The journal of the last whole run. */
export const lastJournal = (home: JournalHome): Journal | undefined => read(home, LAST);

export const isBeingWritten = ({ pid, script }: Journal): boolean => isAtWork(pid, script);

function place({ folder }: JournalHome, journal: Journal, move: (from: string, to: string) => void): void {
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const staged = stage(folder, PENDING, Buffer.from(JSON.stringify(journal)));
  try {
    move(staged, join(folder, PENDING));
  } finally {
    rmSync(staged, { force: true });
  }
}

/** Gives a file a name that must not exist yet. */
function moveToNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (existsSync(to))
      throw new Stop('Another migration has begun to write here; wait until it has ended, then run again.', {
        cause: error,
      });
    renameSync(from, to); // A file system without links.
  }
}

/** From here on the run can be undone. @throws Stop when another run is being written */
export function beginJournal(home: JournalHome, entries: readonly JournalEntry[]): void {
  const journal: Journal = {
    version: VERSION,
    started: new Date().toISOString(),
    pid: process.pid,
    script: process.argv[1] ?? '',
    entries,
  };
  place(home, journal, moveToNew);
}

/** Says what a formatter is about to do, or has done, to the files of the run that is being written. */
export function amendJournal(home: JournalHome, change: Partial<Pick<Journal, 'entries' | 'formatting'>>): void {
  const journal = pendingJournal(home);
  if (!journal) throw new Error('There is no journal to amend.');
  place(home, { ...journal, ...change }, renameSync);
}

/** The run is whole; it takes the place of the one before. */
export const finishJournal = ({ folder }: JournalHome): void => renameSync(join(folder, PENDING), join(folder, LAST));

/** The run was put back: an undo that is killed before this can be started again. */
export const dropPending = ({ folder }: JournalHome): void => rmSync(join(folder, PENDING));

/** What is undone is pending until it is undone as a whole. */
export function reopenLast(home: JournalHome, { entries }: Journal): void {
  beginJournal(home, entries);
  rmSync(join(home.folder, LAST));
}

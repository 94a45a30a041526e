import { resolve } from 'node:path';
import { letGoOfProjects } from '../adapters/let-go.js';
import { visible } from '../adapters/visible.js';
import type { FileChange } from '../migration/journal/file-change.js';
import { journalHome } from '../migration/journal/home.js';
import { refusePending, writeChanges } from '../migration/journal/write-changes.js';
import { printedBeforeAndAfter, type PrintedOfProject } from '../migration/printed/printed.js';
import { chooseOnTerminal } from './migrate/choose.js';
import { formatWith } from './migrate/format.js';
import { changesOf, isAnythingLeft } from './migrate/outcome.js';
import { planRun, type Choice } from './migrate/plan.js';
import { askedBy, refuseContradictions, rootOf, type MigrateCommand } from './migrate/request.js';
import { reportOf, writeReport } from './migrate/report.js';
import { showDiff, showLeft, showSummary } from './migrate/show.js';
import { undoLast } from './migrate/undo.js';
import { refuseInstalled, writableBelow } from './migrate/writable.js';
import { progressLine } from './progress.js';
import { reportShortfall } from './read-each.js';
import { unguarded, withColours } from './terminal.js';
import { tellSkipped } from './named-paths.js';
import { refuseDirtyTree, sourceFiles, withReadableFrames } from './source-files.js';

export type { MigrateCommand } from './migrate/request.js';

const everything: Choice = { closures: (_, open) => Promise.resolve(open), files: (open) => Promise.resolve(open) };

const isTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** What `tsc` prints of the projects that change, before and after. */
function printedAround(files: readonly string[], changes: readonly FileChange[]): readonly PrintedOfProject[] {
  if (changes.length === 0) return [];
  letGoOfProjects();
  const line = progressLine(process.stderr, 'counting what tsc prints');
  try {
    return printedBeforeAndAfter(files, changes, (done, of) => line.at(done, of, ''));
  } catch (error) {
    process.stderr.write(`What tsc prints could not be counted: ${visible((error as Error).message)}\n`);
    return [];
  } finally {
    line.clear();
  }
}

/**
 * Prints the diff of everything that the words ask for, or writes it.
 *
 * @returns 0 when nothing is left (with `--check`, to write), 1 when something is refused or was not written, 2 when a
 * file could not be judged or the formatter failed
 * @throws Stop when it cannot do its job
 */
export async function migrate(words: readonly string[], command: MigrateCommand): Promise<number> {
  const asked = askedBy(words);
  refuseContradictions(asked, command, isTerminal());
  const home = journalHome(rootOf(asked.paths, process.cwd()));
  const undoCommand = ['async-boundary migrate --undo', ...asked.paths].join(' ');
  if (command.undo) return undoLast(home, command.keepGoing === true);

  const { files: found, skipped } = sourceFiles(asked.paths, process.cwd());
  const files = withReadableFrames(found, new Set(asked.paths.map((path) => resolve(path))));
  tellSkipped(skipped);
  if (files.length === 0) return 0;
  const writes = command.write === true || command.interactive === true;
  refusePending(home, undoCommand);
  if (writes) refuseInstalled(files);
  if (writes && !command.allowDirty) refuseDirtyTree(files);
  const outcome = await planRun(
    asked,
    command,
    files,
    writableBelow(asked.paths, files),
    command.interactive ? chooseOnTerminal() : everything,
  );

  const changes = changesOf(outcome);
  const diff = writes || command.check ? '' : showDiff(outcome);
  // What goes into a file or a pipe is a patch that somebody applies: byte for byte.
  if (process.stdout.isTTY) process.stdout.write(diff);
  else unguarded(process.stdout).write(withColours(diff));
  const format =
    command.formatCommand === undefined
      ? undefined
      : (written: readonly string[]): string | undefined => formatWith(command.formatCommand!, written);
  const failure = writes ? writeChanges(changes, { home, undoCommand, format }) : undefined;
  if (writes) process.stdout.write(showLeft(outcome));
  // Once all is written, so that nothing that goes wrong while counting keeps it from that.
  const isCounted = !command.check || command.report !== undefined;
  const printed = isCounted ? printedAround(files, changes) : [];
  process.stdout.write(
    `${showSummary(outcome, { ofRules: asked.kind === 'rules', mode: writes ? 'written' : command.check ? 'check' : 'dry', undoCommand, printed })}\n`,
  );
  if (command.report !== undefined) {
    const report = reportOf(outcome, {
      root: rootOf(asked.paths, process.cwd()),
      command: ['async-boundary migrate', ...words].join(' '),
      written: writes,
      printed,
    });
    await writeReport(command.report, report);
    process.stdout.write(`The report is in ${command.report}.\n`);
  }
  reportShortfall(outcome.shortfall);
  if (failure !== undefined) process.stderr.write(`The files are written, but ${failure}\n`);
  if (outcome.shortfall.lost.length > 0 || failure !== undefined) return 2;
  if (command.check) return changes.length > 0 ? 1 : 0;
  return isAnythingLeft(outcome) || (changes.length > 0 && !writes) ? 1 : 0;
}

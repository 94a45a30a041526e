import { undo } from '../../migration/journal/undo.js';
import type { JournalHome } from '../../migration/journal/home.js';
import { plural } from '../colour.js';
import { shownPath } from './show.js';

/**
 * Takes back the run that was killed, or else the last one.
 *
 * @returns 0 when everything is as it was before, 1 when files that were changed since stay as they are
 * @throws Stop when nothing could be undone
 */
export function undoLast(home: JournalHome, keepGoing: boolean): number {
  const undone = undo(home, { changedToo: keepGoing ? 'leave' : 'refuse' });
  if (!undone) {
    process.stdout.write(`There is no migration to undo in ${home.base}.\n`);
    return 0;
  }
  const { restored, untouched, changed, wasKilled } = undone;
  const already =
    untouched.length > 0 ? `; ${untouched.length} ${untouched.length === 1 ? 'was' : 'were'} so already` : '';
  const what = wasKilled ? 'The migration that was stopped is undone' : 'The last migration is undone';
  process.stdout.write(
    `${what}: ${plural(restored.length, 'file')} put back as ${restored.length === 1 ? 'it was' : 'they were'}${already}.\n`,
  );
  if (changed.length > 0)
    process.stdout.write(`Changed since, and left alone: ${changed.map(shownPath).join(', ')}.\n`);
  return changed.length > 0 ? 1 : 0;
}

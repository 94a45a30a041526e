import type { TopLevelRunnerRow } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Driver } from './driver.js';
import type { Losses } from './losses.js';
import type { RunnerMessage } from './messages.js';
import { isOverAtOnce } from '../making/runner-uses.js';

/** What a root of this row's is, inside the code that drives it. */
export function messageFor(row: TopLevelRunnerRow, driver: Driver): RunnerMessage {
  if (row.exitsProcess) return 'exits';
  const { rootsAreKept, yieldsPromises } = runtimes[row.runtime];
  if (rootsAreKept) return 'nestedSubscribe';
  if (yieldsPromises) return 'notYielded';
  if (driver.how === 'inside') return 'inside';
  return isOverAtOnce(row) ? 'nestedSync' : 'nested';
}

/** The words of the message: whose root it is, where, and what it loses. */
export function wordsFor(
  { runtime }: TopLevelRunnerRow,
  losses: Exclude<Losses, 'neither'>,
  place: string,
): Readonly<Record<string, string>> {
  const { name, says } = runtimes[runtime];
  return { runtime: name, lost: says.loses?.[losses] ?? says.loses?.both ?? '', place };
}

import { relative } from 'node:path';
import type { FileChange } from '../../migration/journal/file-change.js';
import { mentionLine } from '../../migration/tell/mentions.js';
import type { BlockedSite, Closure } from '../../migration/plan.js';
import type { Printed, PrintedOfProject } from '../../migration/printed/printed.js';
import { leftOut, refusals, sentencesOf, type Reason } from '../../plans/reasons.js';
import { painterFor, plural } from '../colour.js';
import { unifiedDiff } from '../diff.js';
import { changesOf, type ClosureOutcome, type FileOutcome, type Outcome } from './outcome.js';

const paint = painterFor(process.stdout);
const MENTIONS_SHOWN = 10;

export const shownPath = (file: string): string => relative(process.cwd(), file) || file;

/** How large something is that a person may take or leave. */
export function sizeOf({ functions, sites, edits }: Closure): string {
  const parts = [
    functions.length > 0
      ? `${plural(functions.length, 'function')} ${functions.length === 1 ? 'becomes' : 'become'} async`
      : '',
    `${plural(sites.length, 'site')} ${sites.length === 1 ? 'follows' : 'follow'}`,
    `in ${plural(edits.size, 'file')}`,
  ];
  return parts.filter(Boolean).join(', ');
}

export const diffOf = (changes: readonly FileChange[]): string =>
  changes.map(({ file, before, after }) => unifiedDiff(shownPath(file), before, after, paint)).join('\n');

function blockedLine({ file, line, column, reason, message, wayOut }: BlockedSite): string {
  return `  ${paint('yellow', 'blocked')} ${shownPath(file)}:${line}:${column} ${paint('dim', reason)} ${sentencesOf({ message, wayOut })}`;
}

export function closureHead(closure: Closure): string {
  return `${paint('bold', closure.title)} ${paint('dim', `(closure ${closure.id})`)} ${sizeOf(closure)}`;
}

export const closureBody = ({ closure, changes }: Pick<ClosureOutcome, 'closure' | 'changes'>): string =>
  [...(changes.length > 0 ? [diffOf(changes)] : []), ...closure.blocked.map(blockedLine), ''].join('\n');

/** Why it is refused, the summary says. */
function refusedText({ closure, changes }: ClosureOutcome): string {
  if (changes.length === 0 && closure.blocked.length === 0) return '';
  return `${paint('red', 'refused')} ${paint('bold', closure.title)} ${paint('dim', closure.refused!.reason)}\n${closureBody({ closure, changes })}`;
}

/** Everything that a run would do, closure by closure, then file by file. */
export function showDiff({ closures, files }: Outcome): string {
  const texts = closures.map((one) =>
    one.fate === 'refused' ? refusedText(one) : `${closureHead(one.closure)}\n${closureBody(one)}`,
  );
  return [...texts, ...files.flatMap(({ change }) => (change ? `${diffOf([change])}\n` : []))].join('');
}

/** Every place that a run leaves, of those that it was to change. */
export const showLeft = ({ closures }: Outcome): string =>
  closures
    .filter(({ fate }) => fate !== 'left-out')
    .flatMap(({ closure }) => closure.blocked.map((site) => `${blockedLine(site)}\n`))
    .join('');

/** What each reason for leaving a finding means. */
export const REASONS: Readonly<Record<string, Reason>> = { ...refusals, ...leftOut };

function count(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const reasonLine = (reason: string, times: number, why: Reason): string =>
  `  ${String(times).padStart(4)}  ${reason}  ${paint('dim', sentencesOf(why))}`;

function closureSummary(closures: readonly ClosureOutcome[], verb: string): string[] {
  const taken = closures.filter(({ fate }) => fate === 'taken').map(({ closure }) => closure);
  const named = (fate: ClosureOutcome['fate']): number => closures.filter((one) => one.fate === fate).length;
  const blocked = closures.flatMap(({ closure }) => closure.blocked);
  const files = new Set(taken.flatMap(({ edits }) => [...edits.keys()]));
  const sum = (size: (closure: Closure) => number): number =>
    taken.reduce((total, closure) => total + size(closure), 0);
  const counts = [
    `${plural(taken.length, 'closure')} ${verb}`,
    plural(
      sum(({ functions }) => functions.length),
      'function',
    ),
    `${plural(
      sum(({ sites }) => sites.length),
      'site',
    )} in ${plural(files.size, 'file')}`,
    `${blocked.length} blocked`,
    `${plural(named('refused'), 'closure')} refused`,
    ...(named('left-out') > 0 ? [`${named('left-out')} left out`] : []),
  ];
  return [
    paint('bold', `${counts.join(', ')}.`),
    ...count(blocked.map(({ reason }) => reason)).map(([reason, times]) => {
      return reasonLine(reason, times, blocked.find((site) => site.reason === reason)!);
    }),
    ...closures
      .filter(({ fate }) => fate === 'refused')
      .map(({ closure }) => `${closure.title}: refused (${closure.refused!.reason}). ${closure.refused!.message}`),
  ];
}

function fileSummary(files: readonly FileOutcome[], read: number, verb: string): string[] {
  const changed = files.filter(({ migrated, isTaken }) => migrated.changed && isTaken);
  const applied = changed.reduce((sum, { migrated }) => sum + migrated.applied.length, 0);
  const refused = files.flatMap(({ migrated }) => migrated.untouched.map(({ reason }) => reason));
  return [
    paint(
      'bold',
      `${plural(applied, 'rewrite')} ${verb} in ${plural(changed.length, 'file')}, ${refused.length} refused; ${plural(read - changed.length, 'file')} untouched.`,
    ),
    ...count(refused).map(([reason, times]) => reasonLine(reason, times, REASONS[reason]!)),
    ...files.flatMap(({ migrated: { filename, untouched } }) =>
      untouched.flatMap(({ line, column, complaint }) =>
        complaint === undefined ? [] : `${shownPath(filename)}:${line}:${column}: left as it is. ${complaint}`,
      ),
    ),
    ...files.flatMap(({ migrated: { filename, leftAlone } }) =>
      leftAlone === undefined ? [] : `${shownPath(filename)}: left as it was, because ${leftAlone}.`,
    ),
  ];
}

function mentionLines({ plan }: Outcome): string[] {
  const mentions = [
    ...new Map((plan?.mentions ?? []).map((mention) => [`${mention.file}:${mention.line}`, mention])).values(),
  ];
  if (mentions.length === 0) return [];
  const more = mentions.length - MENTIONS_SHOWN;
  return [
    `${plural(mentions.length, 'place')} outside of the program ${mentions.length === 1 ? 'mentions a name that changes' : 'mention names that change'}; look at them:`,
    ...mentions.slice(0, MENTIONS_SHOWN).map((mention) => `  ${mentionLine(mention)}`),
    ...(more > 0 ? [paint('dim', `  and ${more} more; --report shows all of them`)] : []),
  ];
}

function printedLines(printed: readonly PrintedOfProject[]): string[] {
  const [first] = printed;
  if (!first) return [];
  const numbers = ({ before, after }: Printed): string =>
    before === after
      ? `${plural(before, 'error')} before and after`
      : `${plural(before, 'error')} before and ${after} after`;
  const of = ({ config, version }: PrintedOfProject): string =>
    `\`tsc -p ${shownPath(config)}\` (TypeScript ${version})`;
  if (printed.length === 1) return [`${of(first)} prints ${numbers(first)}.`];
  const sum = (side: keyof Printed): number => printed.reduce((total, project) => total + project[side], 0);
  return [
    `Over ${printed.length} projects \`tsc\` prints ${numbers({ before: sum('before'), after: sum('after') })}.`,
    ...printed
      .filter(({ before, after }) => before !== after)
      .map((project) => `  ${of(project)} prints ${numbers(project)}.`),
  ];
}

export interface SummaryOptions {
  /** The run has rules to apply, whose findings are counted. */
  readonly ofRules: boolean;
  readonly mode: 'dry' | 'written' | 'check';
  readonly undoCommand: string;
  /** What `tsc` prints of the projects that change. */
  readonly printed: readonly PrintedOfProject[];
}

/** What was done, or would be: counts, refusals by reason, and what a person does next. */
export function showSummary(outcome: Outcome, { ofRules, mode, undoCommand, printed }: SummaryOptions): string {
  const { closures, files, shortfall } = outcome;
  const changed = changesOf(outcome).length;
  const verb = mode === 'written' ? 'applied' : 'to apply';
  const lines = [
    ...(closures.length > 0 || !ofRules ? closureSummary(closures, verb) : []),
    ...(ofRules ? fileSummary(files, shortfall.read, verb) : []),
    ...mentionLines(outcome),
    ...printedLines(printed),
  ];
  if (changed > 0 && mode === 'dry') lines.push(paint('dim', 'Nothing was written; pass --write to apply the diff.'));
  else if (changed > 0 && mode === 'written') lines.push(paint('dim', `\`${undoCommand}\` takes it back.`));
  else if (changed > 0) lines.push(`${plural(changed, 'file')} would change.`);
  return lines.join('\n');
}

import { writeFileSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { structuredPatch } from 'diff';
import { splitBom } from '../../analysis/byte-order-mark.js';
import type { FileChange } from '../../migration/journal/file-change.js';
import type { BlockedSite, Place } from '../../migration/plan.js';
import type {
  RefusalGroup,
  Report,
  ReportedClosure,
  ReportedDiff,
  ReportedFile,
  ReportedPlace,
} from '../../migration/report/report.js';
import type { PrintedOfProject } from '../../migration/printed/printed.js';
import { changesOneByOne } from '../../migration/tell/texts.js';
import { Stop } from '../../settings/stop.js';
import { changesOf, type ClosureOutcome, type FileOutcome, type Outcome } from './outcome.js';
import { REASONS } from './show.js';

const LINES_PER_SITE = 12;

type Hunk = ReturnType<typeof structuredPatch>['hunks'][number];

/** Without byte order marks and carriage returns, which a page would show as gaps. */
function hunksOf({ before, after }: FileChange, context: number): Hunk[] {
  const shown = (source: string): string => splitBom(source).text.replaceAll('\r\n', '\n');
  return structuredPatch('', '', shown(before), shown(after), undefined, undefined, { context }).hunks;
}

const pathFrom = (root: string, file: string): string => relative(root, file).split(sep).join('/');
const placeFrom = (root: string, { file, line, column }: Place): ReportedPlace => ({
  path: pathFrom(root, file),
  line,
  column,
});

function reportedDiff(root: string, change: FileChange): ReportedDiff {
  const hunks = hunksOf(change, 3);
  const counted = (sign: string): number =>
    hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.startsWith(sign)).length, 0);
  const diff = hunks
    .map(
      ({ oldStart, oldLines, newStart, newLines, lines }) =>
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n${lines.join('\n')}`,
    )
    .join('\n');
  return { path: pathFrom(root, change.file), added: counted('+'), removed: counted('-'), diff };
}

/** The changed lines around a line of the old text: that line and its new one where they pair up. */
function linesAt(hunks: readonly Hunk[], line: number): string {
  const hunk = hunks.find(({ oldStart, oldLines }) => oldStart <= line && line < oldStart + oldLines);
  if (!hunk) return '';
  const removed = hunk.lines.filter((one) => one.startsWith('-'));
  const added = hunk.lines.filter((one) => one.startsWith('+'));
  const index = line - hunk.oldStart;
  if (removed.length === added.length) return [removed[index], added[index]].join('\n');
  return hunk.lines.slice(0, LINES_PER_SITE).join('\n');
}

function reportedClosure(root: string, { plan }: Outcome, { closure, fate, changes }: ClosureOutcome): ReportedClosure {
  const { id, title, refused, functions, sites, blocked, calls } = closure;
  // What it would do to the text as it was read: places are in that text.
  const alone = refused ? [] : (changesOneByOne(plan!, [closure]).get(closure) ?? []);
  const hunks = new Map(alone.map((change) => [change.file, hunksOf(change, 0)]));
  const diffAt = ({ file, line }: Place): string => linesAt(hunks.get(file) ?? [], line);
  return {
    id,
    title,
    fate,
    refused,
    functions: functions.map((fn) => ({ ...placeFrom(root, fn), name: fn.name, isSeed: fn.isSeed, diff: diffAt(fn) })),
    sites: sites.map((site) => ({
      ...placeFrom(root, site),
      callee: site.callee,
      inside: site.inside,
      rewrite: site.rewrite,
      diff: diffAt(site),
    })),
    blocked: blocked.map((site) => ({
      ...placeFrom(root, site),
      callee: site.callee,
      inside: site.inside,
      reason: site.reason,
      raisesDiagnostic: site.raisesDiagnostic,
    })),
    calls,
    files: (changes.length > 0 ? changes : alone).map((change) => reportedDiff(root, change)),
  };
}

function reportedFiles(root: string, files: readonly FileOutcome[]): ReportedFile[] {
  return files.flatMap(({ migrated, change, isTaken }) =>
    change
      ? [
          {
            ...reportedDiff(root, change),
            rewrites: migrated.applied.map(({ slug, line, column, title }) => ({ rule: slug, line, column, title })),
            fate: isTaken ? ('taken' as const) : ('left-out' as const),
          },
        ]
      : [],
  );
}

interface Refusal {
  readonly reason: string;
  readonly message: string;
  readonly wayOut: string;
  readonly site: RefusalGroup['sites'][number];
}

function refusalsOf(root: string, { closures, files }: Outcome): RefusalGroup[] {
  const blocked = (site: BlockedSite): Refusal => ({
    reason: site.reason,
    message: site.message,
    wayOut: site.wayOut,
    site: { ...placeFrom(root, site), of: site.callee },
  });
  const all: Refusal[] = [
    ...closures.flatMap(({ closure }) => closure.blocked.map(blocked)),
    ...files.flatMap(({ migrated: { filename, untouched, leftAlone } }) =>
      untouched.map(({ reason, slug, line, column, complaint }): Refusal => {
        const { message, wayOut = '' } = REASONS[reason]!;
        const isAlone = reason === 'file-left-alone' && leftAlone !== undefined;
        return {
          reason,
          message: isAlone ? `The file stays as it was, because ${leftAlone}.` : message,
          wayOut,
          site: { path: pathFrom(root, filename), line, column, of: slug, ...(complaint && { complaint }) },
        };
      }),
    ),
  ];
  const groups = new Map<string, Refusal[]>();
  for (const refusal of all) groups.set(refusal.reason, [...(groups.get(refusal.reason) ?? []), refusal]);
  return [...groups]
    .map(([reason, refusals]) => ({
      reason,
      message: refusals[0]!.message,
      wayOut: refusals[0]!.wayOut,
      sites: refusals.map(({ site }) => site),
    }))
    .sort((a, b) => b.sites.length - a.sites.length);
}

export interface ReportOptions {
  readonly root: string;
  readonly command: string;
  readonly written: boolean;
  /** What `tsc` prints of the projects that change. */
  readonly printed: readonly PrintedOfProject[];
}

/** All that a run does and refuses, as data. */
export function reportOf(outcome: Outcome, { root, command, written, printed }: ReportOptions): Report {
  const { plan, closures, files } = outcome;
  const taken = closures.filter(({ fate }) => fate === 'taken').map(({ closure }) => closure);
  const named = (fate: ClosureOutcome['fate']): number => closures.filter((one) => one.fate === fate).length;
  const changes = changesOf(outcome).map((change) => reportedDiff(root, change));
  const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    version: 1,
    command,
    at: new Date().toISOString(),
    root: basename(root),
    written,
    totals: {
      closuresTaken: taken.length,
      closuresRefused: named('refused'),
      closuresLeftOut: named('left-out'),
      functions: sum(taken, ({ functions }) => functions.length),
      sites: sum(taken, ({ sites }) => sites.length),
      blocked: sum(closures, ({ closure }) => closure.blocked.length),
      rewrites: sum(files, ({ migrated, isTaken }) => (isTaken ? migrated.applied.length : 0)),
      files: changes.length,
      linesAdded: sum(changes, ({ added }) => added),
      linesRemoved: sum(changes, ({ removed }) => removed),
      errorsBefore: sum(printed, ({ before }) => before),
      errorsAfter: sum(printed, ({ after }) => after),
    },
    projects: printed.map(({ config, ...rest }) => ({ path: pathFrom(root, config), ...rest })),
    closures: closures.map((one) => reportedClosure(root, outcome, one)),
    files: reportedFiles(root, files),
    refusals: refusalsOf(root, outcome),
    mentions: (plan?.mentions ?? []).map((mention) => ({
      ...placeFrom(root, mention),
      name: mention.name,
      text: mention.text,
    })),
  };
}

/** Writes the report in the form that its name asks for. @throws Stop when it cannot be written */
export async function writeReport(name: string, report: Report): Promise<void> {
  const page = name.endsWith('.html')
    ? (await import('../../migration/report/page.js')).reportPage(report)
    : `${JSON.stringify(report, undefined, 2)}\n`;
  try {
    writeFileSync(resolve(name), page);
  } catch (error) {
    throw new Stop(`${name}: the report could not be written (${(error as Error).message}).`, { cause: error });
  }
}

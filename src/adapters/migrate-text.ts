import { dirname, resolve } from 'node:path';
import { factsOf } from '../analysis/file-facts.js';
import type { FileFacts } from '../analysis/file-facts.js';
import type { Settings } from '../settings/settings.js';
import { catalogueFor } from './catalogues.js';
import { settingsFor } from './settings.js';
import { beginJudging, judge, planFile, type Judgement, type Untouched } from './judge.js';
import { splitBom } from '../analysis/byte-order-mark.js';
import { readFile, UnparsableFile, type OpenedFile } from './workspace.js';

const ROUNDS = 10;

export interface JudgedFile {
  readonly opened: OpenedFile;
  readonly facts: FileFacts;
  readonly judgements: readonly Judgement[];
}

export interface ReadOptions {
  /** Settings that the door was given; without them the nearest settings file decides. */
  readonly settings?: Settings | undefined;
  /** Only these rules; all when absent. */
  readonly slugs?: readonly string[] | undefined;
  /** Nothing is edited: the fastest route that gives the same findings may be taken. */
  readonly isReadOnce?: boolean;
}

/** Reads one file and judges it. @throws Stop, UnparsableFile as `readFile` does */
export function judgeText(filename: string, source: string, options: ReadOptions = {}): JudgedFile {
  return readText(filename, source, options)()();
}

/**
 * Reads one file. What it gives opens its types and puts the first questions about them; what that gives judges it. In
 * between, a native compiler works on what it was asked.
 *
 * @throws Stop, UnparsableFile as `readFile` does
 */
export function readText(filename: string, source: string, options: ReadOptions = {}): () => () => JudgedFile {
  const settings = options.settings ?? settingsFor(dirname(resolve(filename))).settings;
  const catalogue = catalogueFor(resolve(filename), settings);
  const { slugs } = options;
  const open = readFile(filename, source, catalogue, settings.types, options.isReadOnce);
  return () => {
    const opened = open();
    const facts = factsOf(opened.parsed, opened.oracle, catalogue);
    beginJudging(facts, settings, { slugs });
    return () => ({ opened, facts, judgements: judge(facts, settings, { slugs }) });
  };
}

export interface MigrateOptions extends ReadOptions {
  readonly safeOnly?: boolean | undefined;
}

/** One finding's place and fate, with nothing of the tree that it came from. */
export interface Fate {
  readonly slug: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
}

export interface MigratedFile {
  readonly filename: string;
  /** The new source, with the byte order mark that the old one had. */
  readonly output: string;
  readonly changed: boolean;
  readonly typed: boolean;
  readonly applied: readonly Fate[];
  /** What stays, by the last reading. */
  readonly untouched: readonly (Fate & { readonly reason: Untouched; readonly message: string })[];
  /** Why the file was left as it was, although plans applied to it: the end of a sentence. */
  readonly leftAlone?: string;
}

function fateOf({ rule, finding }: Judgement): Fate {
  const { line, column } = finding.node.loc.start;
  return {
    slug: rule.slug,
    line,
    column: column + 1,
    title: finding.plan.kind === 'rewrite' ? finding.plan.best.title : '',
  };
}

/** Complaints of the new text that the old one did not have, as often as that. */
function newComplaints(before: readonly string[], after: readonly string[]): string[] {
  const old = [...before];
  return after.filter((complaint) => {
    const at = old.indexOf(complaint);
    if (at >= 0) old.splice(at, 1);
    return at < 0;
  });
}

/**
 * Plans and applies until nothing is left to apply, reading the file anew after each round. The text is changed as a
 * whole or not at all: it stays as it was when it does not settle, when it could not be parsed afterwards, or when the
 * compiler complains about something new in it.
 *
 * @throws Stop, UnparsableFile as `readFile` does
 */
export function migrateText(filename: string, source: string, options: MigrateOptions = {}): MigratedFile {
  const { bom, text } = splitBom(source);
  const first = judgeText(filename, text, options);
  const typed = first.opened.typed;
  const applied: Fate[] = [];
  let current = first;
  let output = text;

  const result = (leftAlone?: string): MigratedFile => {
    const at = leftAlone === undefined ? current : first;
    const { refused, deferred, applied: possible } = planFile(at.judgements, at.opened.parsed, options);
    const reason = first.opened.textDiffers ? ('text-differs-from-program' as const) : ('file-left-alone' as const);
    const untouched = [...refused, ...[...deferred, ...possible].map((judgement) => ({ judgement, reason }))].map(
      ({ judgement, reason }) => ({ ...fateOf(judgement), reason, message: judgement.message }),
    );
    const kept = leftAlone === undefined;
    return {
      filename,
      output: kept ? bom + output : source,
      changed: kept && output !== text,
      typed,
      applied: kept ? applied : [],
      untouched,
      ...(kept ? {} : { leftAlone }),
    };
  };
  const leave = (reason: string): MigratedFile => {
    // The program must hold what the disk does, for the files that import this one.
    judgeText(filename, text, options);
    return result(reason);
  };

  if (first.opened.textDiffers) return result();
  for (let round = 0; ; round += 1) {
    const plan = planFile(current.judgements, current.opened.parsed, options);
    if (plan.applied.length === 0) break;
    if (round === ROUNDS) return leave(`its text had not settled after ${ROUNDS} rounds`);
    output = plan.text;
    applied.push(...plan.applied.map(fateOf));
    try {
      current = judgeText(filename, output, options);
    } catch (error) {
      if (!(error instanceof UnparsableFile)) throw error;
      return leave(`the result could not be parsed (${error.reason})`);
    }
  }
  if (output === text) return result();
  // The first program still holds the old text: programs share nothing that changes.
  const complaints = newComplaints(first.opened.complaints(), current.opened.complaints());
  return complaints[0] === undefined ? result() : leave(`the result would not type-check (${complaints[0]})`);
}

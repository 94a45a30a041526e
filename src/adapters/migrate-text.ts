import { resolve } from 'node:path';
import { splitBom } from '../analysis/byte-order-mark.js';
import { factsOf } from '../analysis/file-facts.js';
import type { FileFacts } from '../analysis/file-facts.js';
import { placeIn } from '../analysis/text-place.js';
import { applyEdits, placeBefore } from '../plans/edits.js';
import type { Edit } from '../plans/plan.js';
import type { Settings } from '../settings/settings.js';
import { catalogueFor } from './catalogues.js';
import { newComplaints, unfitting } from './fitting.js';
import {
  beginJudging,
  foreseenBy,
  judge,
  planFile,
  rulesOn,
  type FilePlan,
  type JudgeOptions,
  type Judgement,
} from './judge.js';
import { judgePeers, needlessOf, type PeerJudgement } from './peers/sites.js';
import type { Untouched } from '../plans/reasons.js';
import { settingsOf } from './settings.js';
import { aboutFile, LostFile } from './lost-file.js';
import { readFile, type Complaint, type OpenedFile } from './workspace.js';

const ROUNDS = 10;

export interface JudgedFile {
  readonly opened: OpenedFile;
  readonly facts: FileFacts;
  readonly judgements: readonly Judgement[];
  /** Where other linters are silenced, if that was asked. */
  readonly peers?: PeerJudgement;
}

export interface ReadOptions extends JudgeOptions {
  /** Settings that the door was given; without them the nearest settings file decides. */
  readonly settings?: Settings | undefined;
  /** Nothing is edited: the fastest route that gives the same findings may be taken. */
  readonly isReadOnce?: boolean;
  /** Judge where comments and `void` silence other linters as well; `alone`: nothing else. */
  readonly peers?: 'as-well' | 'alone' | undefined;
}

/** Reads one file and judges it. @throws Stop; LostFile for whatever goes wrong with this file alone */
export function judgeText(filename: string, source: string, options: ReadOptions = {}): JudgedFile {
  return aboutFile(filename, () => readText(filename, source, options)()());
}

/**
 * Reads one file. What it gives opens its types and puts the first questions about them; what that gives judges it. In
 * between, a native compiler works on what it was asked.
 *
 * @throws Stop; LostFile for whatever goes wrong with this file alone
 */
export function readText(filename: string, source: string, options: ReadOptions = {}): () => () => JudgedFile {
  const settings = settingsOf(filename, options.settings);
  const catalogue = catalogueFor(resolve(filename), settings);
  const open = readFile(filename, source, catalogue, settings.types, options.isReadOnce);
  return () => {
    const opened = open();
    const facts = factsOf(opened.parsed, opened.oracle, catalogue, foreseenBy(rulesOn(settings, options)));
    beginJudging(facts, settings, options);
    return () => {
      if (!options.peers) return { opened, facts, judgements: judge(facts, settings, options) };
      const peers = judgePeers(facts, settings, opened, options);
      const judgements =
        options.peers === 'alone' ? peers.judgements.filter((one) => peers.silenced.has(one)) : peers.judgements;
      return { opened, facts, judgements, peers };
    };
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

/** A finding that stays as it is. */
export interface Refused extends Fate {
  readonly reason: Untouched;
  readonly message: string;
  /** Why its rewrite was left out, in the compiler's words. */
  readonly complaint?: string;
  /** Where it is in the new text. */
  readonly inOutput: { readonly line: number; readonly column: number };
}

/** Places are in the text as it was. */
export interface MigratedFile {
  readonly filename: string;
  /** The new source, with the byte order mark that the old one had. */
  readonly output: string;
  readonly changed: boolean;
  readonly typed: boolean;
  readonly applied: readonly Fate[];
  /** What stays, by the last reading. */
  readonly untouched: readonly Refused[];
  /** Why the file was left as it was, although plans applied to it: the end of a sentence. */
  readonly leftAlone?: string;
}

/** A text that can be read, with what it was read as; or why it cannot. */
type Tried = { readonly file: JudgedFile; readonly complaints: readonly Complaint[] } | { readonly unread: Complaint };

function tryText(filename: string, text: string, options: MigrateOptions): Tried {
  try {
    const file = judgeText(filename, text, options);
    return { file, complaints: file.opened.complaints() };
  } catch (error) {
    if (!(error instanceof LostFile)) throw error;
    const lines = text.split('\n').slice(0, error.line - 1);
    const at = lines.reduce((sum, { length }) => sum + length + 1, error.column - 1);
    return { unread: { text: `The result ${error.reason}`, at } };
  }
}

/** One file on its way from round to round. */
class Migrating {
  readonly #text: string;
  readonly #options: MigrateOptions;
  readonly applied: Fate[] = [];
  readonly #rounds: (readonly Edit[])[] = [];
  /** What the compiler says of each rewrite that is left out. */
  readonly #left = new Map<string, string>();

  constructor(text: string, options: MigrateOptions) {
    this.#text = text;
    this.#options = options;
  }

  #placeAtFirst({ finding }: Judgement): number {
    return this.#rounds.reduceRight((at, edits) => placeBefore(edits, at), finding.node.range[0]);
  }

  #keyOf(judgement: Judgement): string {
    return `${judgement.rule.slug} ${judgement.finding.messageId} ${this.#placeAtFirst(judgement)}`;
  }

  plan({ judgements, opened }: JudgedFile, isWanted: (judgement: Judgement) => boolean = () => true): FilePlan {
    const leaveOut = (judgement: Judgement): boolean => !isWanted(judgement) || this.#left.has(this.#keyOf(judgement));
    return planFile(judgements, opened.parsed, { ...this.#options, leaveOut });
  }

  /** Goes on from a text that a plan's edits have led to. */
  took({ applied, edits }: FilePlan, unfit: ReadonlyMap<Judgement, string>): void {
    for (const [judgement, complaint] of unfit) this.#left.set(this.#keyOf(judgement), complaint);
    this.applied.push(...[...applied.keys()].map((judgement) => this.#fateOf(judgement)));
    this.#rounds.push(edits);
  }

  #fateOf(judgement: Judgement): Fate {
    const { rule, finding } = judgement;
    const title = finding.plan.kind === 'rewrite' ? finding.plan.best.title : '';
    return { slug: rule.slug, ...placeIn(this.#text, this.#placeAtFirst(judgement)), title };
  }

  /** The text without what comments of other linters no longer have to say. */
  withoutNeedless({ opened, facts, peers }: JudgedFile): string {
    if (!peers) return opened.parsed.text;
    const { needless, edits } = needlessOf(peers, facts);
    for (const { at, name } of needless) {
      const place = this.#rounds.reduceRight((offset, round) => placeBefore(round, offset), at.comment.range[0]);
      const title = `Take \`${name.written}\` out of \`${at.label}\``;
      this.applied.push({ slug: name.slugs[0]!, ...placeIn(this.#text, place), title });
    }
    return applyEdits(opened.parsed.text, edits);
  }

  untouched(current: JudgedFile, otherwise: Untouched): Refused[] {
    const { refused, deferred, applied } = this.plan(current);
    const { judgements, opened } = current;
    const reasons = new Map<Judgement, Untouched>(refused.map(({ judgement, reason }) => [judgement, reason]));
    for (const judgement of [...deferred, ...applied.keys()]) reasons.set(judgement, otherwise);
    return judgements.flatMap((judgement): Refused[] => {
      const complaint = this.#left.get(this.#keyOf(judgement));
      const reason = reasons.get(judgement) ?? (complaint === undefined ? undefined : 'would-not-type-check');
      if (reason === undefined) return [];
      const inOutput = placeIn(opened.parsed.text, judgement.finding.node.range[0]);
      return [
        { ...this.#fateOf(judgement), reason, message: judgement.message, inOutput, ...(complaint && { complaint }) },
      ];
    });
  }
}

/** Applies of one round's rewrites those that the result can be read and compiled with. */
function roundOf(filename: string, current: JudgedFile, migrating: Migrating, options: MigrateOptions) {
  const wanted = migrating.plan(current).applied;
  if (wanted.size === 0) return undefined;
  const before = current.opened.complaints();
  const without = (some: { has(judgement: Judgement): boolean }): FilePlan =>
    migrating.plan(current, (judgement) => wanted.has(judgement) && !some.has(judgement));
  let last: { readonly text: string; readonly tried: Tried } | undefined;
  const tried = (text: string): Tried => {
    if (last?.text !== text) last = { text, tried: tryText(filename, text, options) };
    return last.tried;
  };
  const unfit = unfitting(wanted, (some) => {
    const { text, edits } = without(some);
    const found = tried(text);
    return 'unread' in found
      ? [{ ...found.unread, at: placeBefore(edits, found.unread.at) }]
      : newComplaints(before, found.complaints, edits);
  });
  const plan = without(unfit);
  const found = tried(plan.text);
  if ('unread' in found) throw new Error(`${filename}: ${found.unread.text}`);
  return { plan, unfit, file: found.file };
}

/**
 * Plans and applies until nothing is left to apply, reading the file anew after each round. A rewrite whose result could
 * not be read, or that the compiler has something new to say about, is left out alone; the whole file stays as it was
 * when it does not settle.
 *
 * @throws Stop; LostFile for whatever goes wrong with this file alone
 */
export function migrateText(filename: string, source: string, options: MigrateOptions = {}): MigratedFile {
  const { bom, text } = splitBom(source);
  const migrating = new Migrating(text, options);
  let current = judgeText(filename, text, options);
  const { typed, textDiffers } = current.opened;
  const result = (state: Migrating, reason: Untouched): MigratedFile => {
    const untouched = state.untouched(current, reason);
    const output = textDiffers ? text : state.withoutNeedless(current);
    const changed = output !== text;
    return { filename, output: changed ? bom + output : source, changed, typed, applied: state.applied, untouched };
  };
  if (textDiffers) return result(migrating, 'text-differs-from-program');
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = roundOf(filename, current, migrating, options);
    if (!next) return result(migrating, 'file-left-alone');
    migrating.took(next.plan, next.unfit);
    current = next.file;
  }
  if (migrating.plan(current).applied.size === 0) return result(migrating, 'file-left-alone');
  // The program must hold what the disk does, for the files that import this one.
  current = judgeText(filename, text, options);
  return {
    ...result(new Migrating(text, options), 'file-left-alone'),
    leftAlone: `its text had not settled after ${ROUNDS} rounds`,
  };
}

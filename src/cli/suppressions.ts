import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Judgement } from '../adapters/judge.js';
import { Stop } from '../settings/stop.js';
import { plural } from './colour.js';

export interface SuppressionOptions {
  readonly suppressAll?: boolean;
  readonly pruneSuppressions?: boolean;
  readonly passOnUnprunedSuppressions?: boolean;
  readonly suppressionsLocation?: string;
}

const DEFAULT = 'eslint-suppressions.json';
const PREFIX = 'async-boundary/';

type Counts = Record<string, Record<string, { count: number }>>;

/** What a file of known findings holds. @throws Stop where it cannot be read */
export function readKept(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Stop(`${path}: cannot be read (${(error as Error).message}).`, { cause: error });
  }
}

/** As ESLint writes it: keys in order, no line's end. */
const written = (counts: Counts): string =>
  JSON.stringify(
    counts,
    (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    2,
  );

/**
 * What is known and left for later, in the file that ESLint keeps for that, by its rules: errors are counted by file and
 * rule, and all of them are shown once there are more than were counted. Other rules' entries are left as they are.
 * https://eslint.org/docs/latest/use/suppressions
 */
export class Suppressions {
  readonly #path: string;
  readonly #cwd: string;
  readonly #options: SuppressionOptions;
  readonly #counts: Counts;
  /** How many of each entry do not occur any more. */
  #unused = 0;

  /** @throws Stop where the file cannot be read, or is not where it is said to be */
  constructor(cwd: string, options: SuppressionOptions) {
    const { suppressAll, pruneSuppressions, suppressionsLocation } = options;
    if (suppressAll && pruneSuppressions)
      throw new Stop('--suppress-all and --prune-suppressions cannot be used together.');
    this.#cwd = cwd;
    this.#options = options;
    this.#path = resolve(cwd, suppressionsLocation ?? DEFAULT);
    const isThere = existsSync(this.#path);
    if (!isThere && suppressionsLocation !== undefined && !suppressAll)
      throw new Stop(`${suppressionsLocation}: no such file; --suppress-all makes it.`);
    this.#counts = isThere ? (readKept(this.#path) as Counts) : {};
  }

  /** @param on slugs of the rules that have judged the file; @returns its judgements, those suppressed that are known */
  of(file: string, judgements: readonly Judgement[], on: Iterable<string>): Judgement[] {
    const path = relative(this.#cwd, file).split(sep).join('/');
    const known = new Set<string>();
    for (const slug of on) {
      const count = judgements.filter(
        ({ rule, level, suppressed }) => rule.slug === slug && level === 'error' && !suppressed,
      ).length;
      if (this.#options.suppressAll && count > 0) (this.#counts[path] ??= {})[PREFIX + slug] = { count };
      const entry = this.#counts[path]?.[PREFIX + slug];
      if (!entry) continue;
      if (count <= entry.count) known.add(slug);
      if (count < entry.count) this.#leave(path, slug, count, entry.count - count);
    }
    return judgements.map((one) =>
      known.has(one.rule.slug) && one.level === 'error' && !one.suppressed
        ? { ...one, suppressed: true, isInBaseline: true }
        : one,
    );
  }

  #leave(path: string, slug: string, count: number, fewer: number): void {
    if (!this.#options.pruneSuppressions) {
      this.#unused += fewer;
      return;
    }
    const entries = this.#counts[path]!;
    if (count > 0) entries[PREFIX + slug] = { count };
    else delete entries[PREFIX + slug];
    if (Object.keys(entries).length === 0) delete this.#counts[path];
  }

  /** Writes what the options ask for. @returns what is wrong with the file: a sentence */
  finish(): string | undefined {
    const { suppressAll, pruneSuppressions, passOnUnprunedSuppressions } = this.#options;
    if (pruneSuppressions)
      for (const path of Object.keys(this.#counts))
        if (!existsSync(resolve(this.#cwd, path))) delete this.#counts[path];
    if (suppressAll || (pruneSuppressions && existsSync(this.#path))) writeFileSync(this.#path, written(this.#counts));
    return this.#unused === 0 || passOnUnprunedSuppressions
      ? undefined
      : `${plural(this.#unused, 'suppression')} of ${relative(this.#cwd, this.#path)} ${this.#unused === 1 ? 'does' : 'do'} not occur any more: --prune-suppressions takes them out, --pass-on-unpruned-suppressions leaves them.`;
  }
}

import { existsSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import type { Judgement } from '../adapters/judge.js';
import { splitBom } from '../analysis/byte-order-mark.js';
import { complaintsAbout } from '../settings/complaints.js';
import { Stop } from '../settings/stop.js';
import { plural } from './colour.js';
import { Fingerprints } from './finding-data.js';
import { scopeName } from './scope-name.js';
import { readKept, type SuppressionOptions } from './suppressions.js';

export interface BaselineOptions extends Pick<SuppressionOptions, 'pruneSuppressions' | 'passOnUnprunedSuppressions'> {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

const DEFAULT = 'async-boundary-baseline.json';
/** How many of what is gone are named: the file has them all. */
const NAMED = 5;

/** By scope and fingerprint, how often. */
type Scopes = Record<string, Record<string, number>>;
/** By file, from the folder of the baseline, and slug. */
type Known = Record<string, Record<string, Scopes>>;

const below = (value: JSONSchema4): JSONSchema4 => ({ type: 'object', additionalProperties: value });
const SCHEMA: JSONSchema4 = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'files'],
  // Says how fingerprints are made: another way gets another number.
  properties: {
    version: { enum: [1] } as unknown as JSONSchema4,
    files: below(below(below(below({ type: 'integer', minimum: 1 })))),
  },
};

function readKnown(path: string): Known {
  const value = readKept(path);
  const [complaint] = complaintsAbout(value, SCHEMA, 'baseline');
  if (complaint !== undefined) throw new Stop(`${path}: not what --update-baseline writes: ${complaint}`);
  return (value as { files: Known }).files;
}

/** Keys in order and what holds nothing left out, so that two branches change the same lines only where they must. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, inside]) => [key, sorted(inside)] as const)
    .filter(([, inside]) => typeof inside !== 'object' || Object.keys(inside as object).length > 0);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What is known and left for later, finding by finding: by file, rule and the names of the functions around it, with the
 * finding's fingerprint. So a mistake that is new shows, also where another of its rule and file was mended.
 */
export class Baseline {
  readonly #path: string;
  readonly #options: BaselineOptions;
  readonly #known: Known;
  /** Where something known does not occur any more, each as often as that. */
  readonly #gone: string[] = [];

  /** @throws Stop where the file cannot be read, or is not where it is said to be */
  constructor(cwd: string, options: BaselineOptions) {
    const { baseline, updateBaseline } = options;
    this.#options = options;
    this.#path = resolve(cwd, baseline ?? DEFAULT);
    const isThere = existsSync(this.#path);
    if (!isThere && baseline !== undefined && !updateBaseline)
      throw new Stop(`${baseline}: no such file; --update-baseline makes it.`);
    this.#known = isThere ? readKnown(this.#path) : {};
  }

  /**
   * @param source the file's text
   * @param on slugs of the rules that have judged the file: what is known of others stays
   * @returns the judgements, those suppressed that are known
   */
  of(file: string, source: string, judgements: readonly Judgement[], on: Iterable<string>): Judgement[] {
    const path = relative(dirname(this.#path), file).split(sep).join('/');
    const fingerprints = new Fingerprints(splitBom(source).text);
    const open = judgements.filter(({ suppressed }) => !suppressed);
    const found: Record<string, Scopes> = {};
    const places = open.map((one) => {
      const place = [one.rule.slug, scopeName(one.finding.node), fingerprints.codeOf(one)] as const;
      const scope = ((found[place[0]] ??= {})[place[1]] ??= {});
      scope[place[2]] = (scope[place[2]] ?? 0) + 1;
      return place;
    });
    const known = this.#options.updateBaseline ? found : (this.#known[path] ?? {});
    const left = structuredClone(known);
    const suppressed = new Set(
      open.filter((_, index) => {
        const [slug, scope, code] = places[index]!;
        const scopes = left[slug]?.[scope];
        if (!scopes?.[code]) return false;
        scopes[code] -= 1;
        return true;
      }),
    );
    for (const slug of on) this.#settle(path, slug, found[slug], left[slug] ?? {});
    return judgements.map((one) => (suppressed.has(one) ? { ...one, suppressed: true, isInBaseline: true } : one));
  }

  /** @param left what is known and was not found */
  #settle(path: string, slug: string, found: Scopes | undefined, left: Scopes): void {
    const known = this.#known[path];
    if (this.#options.updateBaseline) {
      if (found) (this.#known[path] ??= {})[slug] = found;
      else delete known?.[slug];
      return;
    }
    for (const [scope, codes] of Object.entries(left))
      for (const [code, count] of Object.entries(codes)) {
        if (count === 0) continue;
        if (!this.#options.pruneSuppressions) this.#gone.push(...Array<string>(count).fill(`${path} (${scope})`));
        const kept = known![slug]![scope]!;
        if (kept[code] === count) delete kept[code];
        else kept[code]! -= count;
      }
  }

  /** Writes what the options ask for. @returns what is wrong with the file: a sentence */
  finish(): string | undefined {
    const { updateBaseline, pruneSuppressions, passOnUnprunedSuppressions } = this.#options;
    const mayWrite = updateBaseline === true || (pruneSuppressions === true && existsSync(this.#path));
    if (mayWrite) {
      const files = Object.entries(this.#known).filter(([path]) => existsSync(resolve(dirname(this.#path), path)));
      const value = { version: 1, files: sorted(Object.fromEntries(files)) };
      writeFileSync(this.#path, `${JSON.stringify(value, null, 2)}\n`);
    }
    if (this.#gone.length === 0 || passOnUnprunedSuppressions) return undefined;
    const places = [...new Set(this.#gone)];
    const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
    const one = this.#gone.length === 1;
    return `${plural(this.#gone.length, 'finding')} of ${relative(process.cwd(), this.#path)} ${one ? 'does' : 'do'} not occur any more, in ${places.slice(0, NAMED).join(', ')}${more}: --prune-suppressions takes ${one ? 'it' : 'them'} out, --pass-on-unpruned-suppressions leaves ${one ? 'it' : 'them'}.`;
  }
}

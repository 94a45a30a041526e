import { complaintsAbout, meantOr, shown } from './complaints.js';
import { nearestWord } from './nearest-word.js';
import { isOwnFile, ownFile } from './own-file.js';
import { ownRows } from './own-rows.js';
import { SETTINGS_SCHEMA, type RuleOptions } from './schema.js';
import type { Level, Override, Settings } from './settings.js';
import { Stop } from './stop.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const PREFIX = 'async-boundary/';

const LEVELS: readonly unknown[] = ['off', 'warn', 'error'];

/** Takes what is written of one rule apart; a shape that is none of those that may be written is all options. */
function levelAndOptions(written: unknown): { readonly level?: Level | 'off' | undefined; readonly options: unknown } {
  const [level, options = {}, ...rest] = Array.isArray(written) ? (written as unknown[]) : [written];
  if (!LEVELS.includes(level) || rest.length > 0) return { options: written };
  return { level: level as Level | 'off', options };
}

/** What is wrong with the options of one rule. */
function optionComplaints(value: unknown, { slug, schema, page }: RuleOptions, below: string): string[] {
  if (value === undefined) return [];
  const found = isRecord(value)
    ? complaintsAbout(value, schema, `${below}rules.${slug}`)
    : [
        `'${below}rules.${slug}' should be 'off', 'warn', 'error', an object of its options, or ['warn', options], found ${shown(value)}.`,
      ];
  const last = found.pop();
  return last === undefined ? [] : [...found, `${last} See ${page}`];
}

/** Something of the settings as they are to be used, and what is wrong with it. */
interface Checked<T> {
  readonly value: T;
  readonly complaints: readonly string[];
}

/** A rule goes by its slug, also where it is written as ESLint has it. */
function checkRules(
  written: Readonly<Record<string, unknown>>,
  known: readonly RuleOptions[],
  below: string,
): Checked<Pick<Settings, 'rules' | 'levels'>> {
  const rules: Record<string, Readonly<Record<string, unknown>> | 'off'> = {};
  const levels: Record<string, Level> = {};
  const complaints: string[] = [];
  const slugs = known.map(({ slug }) => slug);
  const others = `the rules are ${slugs.join(', ')}.`;
  const where = below === '' ? '' : ` in '${below}rules'`;
  for (const [name, value] of Object.entries(written)) {
    const slug = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
    const rule = known.find((one) => one.slug === slug);
    if (!rule) {
      const page = known.find((one) => one.slug === nearestWord(slug, slugs))?.page;
      complaints.push(
        `unknown rule '${name}'${where}${meantOr(slug, slugs, others)}${page === undefined ? '' : ` See ${page}`}`,
      );
    } else if (slug in rules)
      complaints.push(`'${below}rules' has '${slug}' twice: with '${PREFIX}' before it, and without.`);
    else {
      const { level, options } = levelAndOptions(value);
      complaints.push(...optionComplaints(options, rule, below));
      if (level === 'off') rules[slug] = level;
      else if (value !== undefined) rules[slug] = options as Readonly<Record<string, unknown>>;
      if (level === 'warn' || level === 'error') levels[slug] = level;
    }
  }
  return { value: { rules, ...(Object.keys(levels).length > 0 && { levels }) }, complaints };
}

/** @param below the place of the policy, as people write it */
function checkPolicy(written: unknown, folder: string, below: string): Checked<Settings['fireAndForget']> {
  const policy = written as Settings['fireAndForget'];
  const from = isRecord(policy) && typeof policy['from'] === 'string' ? policy['from'] : '';
  if (!isOwnFile(from)) return { value: policy, complaints: [] };
  const { path, file } = ownFile(from, folder);
  return {
    value: { ...(policy as Exclude<typeof policy, string | undefined>), from: path },
    complaints: file === undefined ? [`'${below}fireAndForget.from' names no file: ${path} does not exist.`] : [],
  };
}

/** What may be in settings of all files and in those of some; its shape is looked at elsewhere. */
function checkPart(
  value: Readonly<Record<string, unknown>>,
  folder: string,
  known: readonly RuleOptions[],
  below = '',
): Checked<Settings> {
  const rules = isRecord(value['rules']) ? checkRules(value['rules'], known, below) : undefined;
  const policy = value['fireAndForget'] === undefined ? undefined : checkPolicy(value['fireAndForget'], folder, below);
  return {
    value: {
      ...value,
      ...rules?.value,
      ...(policy && { fireAndForget: policy.value }),
    } as Settings,
    complaints: [...(rules?.complaints ?? []), ...(policy?.complaints ?? [])],
  };
}

function checkOverrides(
  written: readonly unknown[],
  folder: string,
  known: readonly RuleOptions[],
): Checked<readonly Override[]> {
  const checked = written.map((one, index) => {
    const { files, settings } = (isRecord(one) ? one : {}) as Partial<Override>;
    const own = checkPart(isRecord(settings) ? settings : {}, folder, known, `overrides[${index}].settings.`);
    return { value: { files: files ?? [], folder, settings: own.value }, complaints: own.complaints };
  });
  return { value: checked.map(({ value }) => value), complaints: checked.flatMap(({ complaints }) => complaints) };
}

/**
 * Checks settings that a person wrote.
 *
 * @param source where they were written, for the message
 * @param folder what relative paths in them start from
 * @param known the rules that there are
 * @returns the settings, with rules by their slug, and paths made absolute: of the handler, and of catalogue rows
 * @throws Stop naming the source and, a line each, everything that is wrong: the key, what was expected, the nearest name
 */
export function validateSettings(
  value: unknown,
  source: string,
  folder: string,
  known: readonly RuleOptions[],
): Settings {
  if (!isRecord(value)) throw new Stop(`${source}: expected an object of settings, found ${shown(value)}.`);
  const own = checkPart(value, folder, known);
  const { catalogue, ignores, overrides: written } = value;
  const overrides = Array.isArray(written) ? checkOverrides(written, folder, known) : undefined;
  const complaints = [...complaintsAbout(value, SETTINGS_SCHEMA), ...own.complaints, ...(overrides?.complaints ?? [])];
  if (complaints.length > 0)
    throw new Stop(
      complaints.length === 1 ? `${source}: ${complaints[0]}` : [`${source}:`, ...complaints].join('\n  '),
    );
  return {
    ...own.value,
    ...(ignores !== undefined && { ignores: { files: ignores as readonly string[], folder } }),
    ...(overrides && { overrides: overrides.value }),
    ...(catalogue !== undefined && { catalogue: ownRows(catalogue as readonly unknown[], source, folder) }),
  };
}

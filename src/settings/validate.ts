import { complaintsAbout, meantOr, shown } from './complaints.js';
import { nearestWord } from './nearest-word.js';
import { isOwnFile, ownFile } from './own-file.js';
import { ownRows } from './own-rows.js';
import { SETTINGS_SCHEMA, type RuleOptions } from './schema.js';
import type { Settings } from './settings.js';
import { Stop } from './stop.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const PREFIX = 'async-boundary/';

/** What is wrong with the options of one rule. */
function optionComplaints(value: unknown, { slug, schema, page }: RuleOptions): string[] {
  if (value === 'off' || value === undefined) return [];
  const found = isRecord(value)
    ? complaintsAbout(value, schema, `rules.${slug}`)
    : [`'rules.${slug}' should be 'off' or an object of its options, found ${shown(value)}.`];
  const last = found.pop();
  return last === undefined ? [] : [...found, `${last} See ${page}`];
}

interface Checked {
  readonly rules: NonNullable<Settings['rules']>;
  readonly complaints: readonly string[];
}

/** A rule goes by its slug, also where it is written as ESLint has it. */
function checkRules(written: Readonly<Record<string, unknown>>, known: readonly RuleOptions[]): Checked {
  const rules: Record<string, Readonly<Record<string, unknown>> | 'off'> = {};
  const complaints: string[] = [];
  const slugs = known.map(({ slug }) => slug);
  const others = `the rules are ${slugs.join(', ')}.`;
  for (const [name, value] of Object.entries(written)) {
    const slug = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
    const rule = known.find((one) => one.slug === slug);
    if (!rule) {
      const page = known.find((one) => one.slug === nearestWord(slug, slugs))?.page;
      complaints.push(
        `unknown rule '${name}'${meantOr(slug, slugs, others)}${page === undefined ? '' : ` See ${page}`}`,
      );
    } else if (slug in rules) complaints.push(`'rules' has '${slug}' twice: with '${PREFIX}' before it, and without.`);
    else {
      complaints.push(...optionComplaints(value, rule));
      if (value !== undefined) rules[slug] = value as Readonly<Record<string, unknown>> | 'off';
    }
  }
  return { rules, complaints };
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
  const checked = isRecord(value['rules']) ? checkRules(value['rules'], known) : undefined;
  const complaints = [...complaintsAbout(value, SETTINGS_SCHEMA), ...(checked?.complaints ?? [])];
  const policy = value['fireAndForget'] as Settings['fireAndForget'];
  const from = isRecord(policy) && typeof policy['from'] === 'string' ? policy['from'] : '';
  const handler = isOwnFile(from) ? ownFile(from, folder) : undefined;
  if (handler && handler.file === undefined)
    complaints.push(`'fireAndForget.from' names no file: ${handler.path} does not exist.`);
  if (complaints.length > 0)
    throw new Stop(
      complaints.length === 1 ? `${source}: ${complaints[0]}` : [`${source}:`, ...complaints].join('\n  '),
    );
  const { catalogue } = value;
  return {
    ...value,
    ...(checked && { rules: checked.rules }),
    ...(handler && {
      fireAndForget: { ...(policy as Exclude<typeof policy, string | undefined>), from: handler.path },
    }),
    ...(catalogue !== undefined && { catalogue: ownRows(catalogue as readonly unknown[], source, folder) }),
  };
}

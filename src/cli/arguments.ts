import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../rules/index.js';
import { settingsFile } from '../adapters/settings.js';
import { configNames, type ConfigName } from '../settings/config-names.js';
import { nearestWord } from '../settings/nearest-word.js';
import type { Settings } from '../settings/settings.js';
import { Stop } from '../settings/stop.js';

const SLUGS = rules.map(({ slug }) => slug);

/** The rules that `--rule` names, once or repeatedly. @throws Stop for one that does not exist */
export function knownSlugs(asked: string | readonly string[] | undefined): string[] | undefined {
  if (asked === undefined) return undefined;
  const slugs = [asked].flat().map((slug) => String(slug).replace(/^async-boundary\//, ''));
  for (const slug of slugs) {
    if (SLUGS.includes(slug)) continue;
    const meant = nearestWord(slug, SLUGS);
    throw new Stop(
      `'${slug}' is no rule${meant ? `; did you mean '${meant}'?` : ''} The rules are ${SLUGS.join(', ')}.`,
    );
  }
  return slugs;
}

/** The configs that `--config` names, once or repeatedly. @throws Stop for one that does not exist */
export function knownConfigs(asked: string | readonly string[] | undefined): readonly ConfigName[] | undefined {
  if (asked === undefined) return undefined;
  return [asked].flat().map((word) => {
    const known = configNames.find((one) => one === String(word));
    if (known) return known;
    const meant = nearestWord(String(word), configNames);
    throw new Stop(
      `'${word}' is no config${meant ? `; did you mean '${meant}'?` : '.'} The configs are ${configNames.join(', ')}.`,
    );
  });
}

/** Leading words that are rules choose rules; the rest are paths. @throws Stop for a word that is neither */
export function slugsAndPaths(
  words: readonly string[],
  others: readonly string[] = [],
): { readonly slugs: string[] | undefined; readonly paths: readonly string[] } {
  const end = words.findIndex((word) => !SLUGS.includes(word));
  const slugs = end < 0 ? [...words] : words.slice(0, end);
  const paths = end < 0 ? [] : words.slice(end);
  for (const word of paths) {
    if (existsSync(resolve(word))) continue;
    const meant = nearestWord(word, [...SLUGS, ...others]);
    throw new Stop(
      `'${word}' is neither a rule nor a path${meant ? `; did you mean '${meant}'?` : '.'} The rules, named before the paths, are ${SLUGS.join(', ')}.`,
    );
  }
  return { slugs: slugs.length > 0 ? slugs : undefined, paths };
}

/** The settings file that `--settings` names. @throws Stop as `settingsFile` does */
export function settingsFrom(path: string | undefined): Settings | undefined {
  return path === undefined ? undefined : settingsFile(resolve(path));
}

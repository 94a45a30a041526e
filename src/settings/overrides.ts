import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';
import type { FileSet, Settings } from './settings.js';

const requireHere = createRequire(import.meta.url);

/**
 * `override` wins, key by key; of `rules` it wins slug by slug and option by option, so that a door can set one option
 * and keep the project's others.
 */
export function mergeSettings(base: Settings, override: Settings): Settings {
  const merged: Settings = {
    ...base,
    ...override,
    ...((base.levels || override.levels) && { levels: { ...base.levels, ...override.levels } }),
  };
  if (!base.rules || !override.rules) return merged;
  const rules: Record<string, Readonly<Record<string, unknown>> | 'off'> = { ...base.rules };
  for (const [slug, options] of Object.entries(override.rules)) {
    const before = rules[slug];
    rules[slug] = options === 'off' || before === undefined || before === 'off' ? options : { ...before, ...options };
  }
  return { ...merged, rules };
}

type IsAmong = (path: string) => boolean;

/** Loaded by the first settings that have overrides: most have none. */
function among(globs: readonly string[]): IsAmong {
  const { Minimatch } = requireHere('minimatch') as typeof import('minimatch');
  const matchers = globs
    .map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, ''))
    .flatMap((glob) => [glob, `${glob}/**`])
    .map((glob) => new Minimatch(glob, { dot: true, nonegate: true, nocomment: true }));
  return (path) => matchers.some((matcher) => matcher.match(path));
}

function isOf({ files }: FileSet): IsAmong {
  const isIn = among(files.filter((glob) => !glob.startsWith('!')));
  const isOut = among(files.flatMap((glob) => (glob.startsWith('!') ? glob.slice(1) : [])));
  return (path) => isIn(path) && !isOut(path);
}

const matchers = new WeakMap<FileSet, IsAmong>();

/** Is a file among those that an override is for? */
export function isOverridden(override: FileSet, file: string): boolean {
  let matches = matchers.get(override);
  if (!matches) matchers.set(override, (matches = isOf(override)));
  return matches(relative(override.folder, file).split(sep).join('/'));
}

/** Do the settings say that nothing is to be found in a file? @param file absolute path */
export const isIgnored = ({ ignores }: Settings, file: string): boolean =>
  ignores !== undefined && isOverridden(ignores, file);

const merged = new WeakMap<Settings, Map<string, Settings>>();

/**
 * The settings that hold for one file: with the overrides for it, and none left. The same object for all files that the
 * same overrides are for, since much is kept by it.
 *
 * @param file absolute path
 */
export function settingsWithin(settings: Settings, file: string): Settings {
  const { overrides, ...base } = settings;
  if (!overrides) return settings;
  const holding = overrides.filter((override) => isOverridden(override, file));
  const key = holding.map((override) => overrides.indexOf(override)).join();
  let known = merged.get(settings);
  if (!known) merged.set(settings, (known = new Map()));
  let found = known.get(key);
  if (!found)
    known.set(key, (found = holding.reduce<Settings>((whole, one) => mergeSettings(whole, one.settings), base)));
  return found;
}

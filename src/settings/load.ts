import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Settings } from './settings.js';
import { Stop } from './stop.js';
import { validateSettings } from './validate.js';
import { isWorkspaceRoot } from './workspace-root.js';

export interface LoadedSettings {
  readonly settings: Settings;
  /** Absolute path of the file that the settings were read from; `undefined` when there is none. */
  readonly source: string | undefined;
}

const FILE_NAMES = ['async-boundary.config.js', 'async-boundary.config.mjs', 'async-boundary.config.json'];
const NOTHING: LoadedSettings = { settings: {}, source: undefined };

const loaded = new Map<string, { readonly modified: number; readonly result: LoadedSettings }>();

/** The folder that holds all of a workspace; the file system's root where nothing marks one. */
export function workspaceRootOf(directory: string): string {
  let at = directory;
  while (!isWorkspaceRoot(at) && dirname(at) !== at) at = dirname(at);
  return at;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Stop(`${path}: not valid JSON (${(error as Error).message}).`, { cause: error });
  }
}

function readModule(path: string): unknown {
  // Node warns when ESM is required from outside node_modules, and asks the requiring file's path. The path is
  // never read: the specifier is absolute.
  const requireFrom = createRequire(join(dirname(path), 'node_modules', 'async-boundary.cjs'));
  try {
    delete requireFrom.cache[path];
    const exported = requireFrom(path) as { readonly default?: unknown };
    return exported !== null && typeof exported === 'object' && 'default' in exported ? exported.default : exported;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_REQUIRE_ASYNC_MODULE') {
      throw new Stop(`${path}: settings are read synchronously, so the file must not use top-level await.`, {
        cause: error,
      });
    }
    throw new Stop(`${path}: cannot be loaded (${(error as Error).message}).`, { cause: error });
  }
}

/**
 * Reads one settings file. The same file gives the same object until it changes on disk; an ES module that
 * changes is read again only in a new process, since Node keeps it.
 *
 * @throws Stop when the file is missing, cannot be loaded, or holds a key or value of the wrong shape
 */
export function loadSettingsFile(path: string): LoadedSettings {
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined) throw new Stop(`${path}: no such settings file.`);
  const known = loaded.get(path);
  if (known?.modified === modified) return known.result;
  const value = path.endsWith('.json') ? readJson(path) : readModule(path);
  const result = { settings: validateSettings(value, path, dirname(path)), source: path };
  loaded.set(path, { modified, result });
  return result;
}

/**
 * The settings that hold in a folder: those of the nearest `async-boundary.config.{js,mjs,json}`, looked for upward
 * until the workspace root (a folder with `.git`, a `package.json` with `workspaces`, or `pnpm-workspace.yaml`).
 *
 * @throws Stop as `loadSettingsFile` does
 */
export function loadSettings(fromDirectory: string): LoadedSettings {
  for (let directory = fromDirectory; ; directory = dirname(directory)) {
    for (const name of FILE_NAMES) {
      const path = join(directory, name);
      if (statSync(path, { throwIfNoEntry: false })?.isFile()) return loadSettingsFile(path);
    }
    if (dirname(directory) === directory || isWorkspaceRoot(directory)) return NOTHING;
  }
}

/**
 * `override` wins, key by key; of `rules` it wins slug by slug and option by option, so that a door can set one option
 * and keep the project's others.
 */
export function mergeSettings(base: Settings, override: Settings): Settings {
  const merged: Settings = { ...base, ...override };
  if (!base.rules || !override.rules) return merged;
  const rules: Record<string, Readonly<Record<string, unknown>> | 'off'> = { ...base.rules };
  for (const [slug, options] of Object.entries(override.rules)) {
    const before = rules[slug];
    rules[slug] = options === 'off' || before === undefined || before === 'off' ? options : { ...before, ...options };
  }
  return { ...merged, rules };
}

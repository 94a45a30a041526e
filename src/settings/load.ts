import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { RuleOptions } from './schema.js';
import type { Settings } from './settings.js';
import { Stop } from './stop.js';
import { validateSettings } from './validate.js';
import { isWorkspaceRoot } from './workspace-root.js';

export interface LoadedSettings {
  readonly settings: Settings;
  /** Absolute path of the file that the settings were read from; `undefined` when there is none. */
  readonly source: string | undefined;
}

/** The settings of a folder, and which were left aside. */
export interface FoundSettings extends LoadedSettings {
  /** Absolute paths of modules that lie further in than the workspace's own settings: nobody has asked to run them. */
  readonly notRun: readonly string[];
}

const EXTENSIONS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'];
/** In the order of which one is taken where a folder has several. */
const FILE_NAMES = [...EXTENSIONS.map((extension) => `async-boundary.config.${extension}`), 'package.json'];
/** Of a package.json. What packages ship for others stands under `asyncBoundary`. */
const KEY = 'async-boundary';
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

/**
 * What `require` gives for a module in TypeScript that Node does not read: by `jiti`, as in ESLint.
 *
 * @param whyNot with what else a person can do: a sentence, and the beginning of one
 * @throws Stop where it is not installed
 */
function requireByJiti(path: string, whyNot: string): unknown {
  const from = createRequire(path);
  let jiti: string;
  try {
    jiti = from.resolve('jiti');
  } catch (error) {
    throw new Stop(`${path}: ${whyNot}, or: npm i -D jiti`, { cause: error });
  }
  const { createJiti } = from(jiti) as { createJiti: (from: string, options: object) => (path: string) => unknown };
  return createJiti(path, { moduleCache: false, fsCache: false })(path);
}

const readsTypeScript = (): boolean => Boolean((process.features as { typescript?: unknown }).typescript);

function requireTypeScript(path: string, requireFrom: NodeJS.Require): unknown {
  const { node } = process.versions;
  if (!readsTypeScript()) return requireByJiti(path, `Node ${node} reads no TypeScript. Use Node 22.18 or later`);
  try {
    return requireFrom(path);
  } catch (error) {
    // `export =`, enums and namespaces are more than types.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') throw error;
    const why = (error as Error).message.replace(/\.$/, '');
    return requireByJiti(path, `Node ${node} only takes types away (${why}). Write what is JavaScript without them`);
  }
}

function readModule(path: string): unknown {
  // Node warns when ESM is required from outside node_modules, and asks the requiring file's path. The path is
  // never read: the specifier is absolute.
  const requireFrom = createRequire(join(dirname(path), 'node_modules', 'async-boundary.cjs'));
  try {
    delete requireFrom.cache[path];
    const read = /\.[cm]?ts$/.test(path) ? requireTypeScript(path, requireFrom) : requireFrom(path);
    const exported = read as { readonly default?: unknown } | null;
    return exported !== null && typeof exported === 'object' && 'default' in exported ? exported.default : exported;
  } catch (error) {
    if (error instanceof Stop) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ERR_REQUIRE_ASYNC_MODULE') {
      throw new Stop(`${path}: settings are read synchronously, so the file must not use top-level await.`, {
        cause: error,
      });
    }
    throw new Stop(`${path}: cannot be loaded (${(error as Error).message}).`, { cause: error });
  }
}

const manifests = new Map<string, { readonly modified: number; readonly holds: boolean }>();

/** Does a package.json hold settings? A broken one is its package manager's affair. */
function holdsSettings(path: string): boolean {
  const modified = statSync(path).mtimeMs;
  const known = manifests.get(path);
  if (known?.modified === modified) return known.holds;
  let holds = false;
  try {
    const text = readFileSync(path, 'utf8');
    holds = text.includes(`"${KEY}"`) && KEY in (JSON.parse(text) as object);
  } catch {
    // As if there were none.
  }
  manifests.set(path, { modified, holds });
  return holds;
}

const isManifest = (path: string): boolean => basename(path) === 'package.json';

function readValue(path: string): unknown {
  if (!path.endsWith('.json')) return readModule(path);
  const value = readJson(path);
  if (isManifest(path)) return (value as Readonly<Record<string, unknown>>)[KEY];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  // What an editor looks up is nothing that a run goes by.
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
}

/**
 * Reads one settings file. The same file gives the same object until it changes on disk; an ES module that
 * changes is read again only in a new process, since Node keeps it.
 *
 * @param rules the rules that there are, whose options are checked
 * @throws Stop when the file is missing, cannot be loaded, or holds a key or value of the wrong shape
 */
export function loadSettingsFile(path: string, rules: readonly RuleOptions[]): LoadedSettings {
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined) throw new Stop(`${path}: no such settings file.`);
  const known = loaded.get(path);
  if (known?.modified === modified) return known.result;
  const place = isManifest(path) ? `${path}: '${KEY}'` : path;
  const result = { settings: validateSettings(readValue(path), place, dirname(path), rules), source: path };
  loaded.set(path, { modified, result });
  return result;
}

const above = (directory: string): string[] =>
  isWorkspaceRoot(directory) || dirname(directory) === directory
    ? [directory]
    : [directory, ...above(dirname(directory))];

const ownFolders = new Map<string, readonly string[]>();

/**
 * The folders, from a file's upward, whose settings may be a module: the outermost one with a `package.json`, up to the
 * root of the workspace. What lies further in (a package, fixtures, what somebody copied there) is never run.
 * Asked once for each folder, as `isWorkspaceRoot` is.
 */
function ownFoldersOf(folders: readonly string[]): readonly string[] {
  const [directory] = folders;
  let own = ownFolders.get(directory!);
  if (own) return own;
  const outermost = folders.findLastIndex((folder) =>
    statSync(join(folder, 'package.json'), { throwIfNoEntry: false }),
  );
  const isMarked = isWorkspaceRoot(folders.at(-1)!);
  if (outermost < 0) own = isMarked ? folders.slice(-1) : folders;
  else own = folders.slice(outermost, isMarked ? undefined : outermost + 1);
  ownFolders.set(directory!, own);
  return own;
}

/**
 * The settings that hold in a folder: those of the nearest `async-boundary.config.*`, or `async-boundary` of a
 * package.json, looked for upward until the workspace root (a folder with `.git`, a `package.json` with `workspaces`, or `pnpm-workspace.yaml`). Further
 * in than that only `.json` is read.
 *
 * @throws Stop as `loadSettingsFile` does
 */
export function loadSettings(fromDirectory: string, rules: readonly RuleOptions[]): FoundSettings {
  const folders = above(fromDirectory);
  const own = ownFoldersOf(folders);
  const notRun: string[] = [];
  for (const folder of folders) {
    for (const path of FILE_NAMES.map((name) => join(folder, name))) {
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
      if (isManifest(path) && !holdsSettings(path)) continue;
      if (path.endsWith('.json') || own.includes(folder)) return { ...loadSettingsFile(path, rules), notRun };
      notRun.push(path);
    }
  }
  return { ...NOTHING, notRun };
}

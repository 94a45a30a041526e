import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageOfModule } from '../catalogue/package-of-module.js';
import type { Row } from '../catalogue/row.js';
import { sourced } from '../catalogue/row-source.js';
import { validateRow } from '../catalogue/validate.js';
import { isWorkspaceRoot } from './workspace-root.js';

interface Manifest {
  readonly path: string;
  readonly modified: number;
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** Every package that it asks for. */
  readonly asks: readonly string[];
  /** What stands under `asyncBoundary`. */
  readonly rows: unknown;
}

const manifests = new Map<string, Manifest | undefined>();
const ASKS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The package.json of a folder, read again when it has changed on disk. */
function manifestOf(folder: string): Manifest | undefined {
  const path = join(folder, 'package.json');
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined) return undefined;
  const known = manifests.get(path);
  if (known?.modified === modified) return known;
  let manifest: Manifest | undefined;
  try {
    const content = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const asks = ASKS.flatMap((key) => Object.keys((content[key] as object | null | undefined) ?? {}));
    manifest = {
      path,
      modified,
      name: text(content['name']),
      version: text(content['version']),
      asks,
      rows: content['asyncBoundary'],
    };
  } catch {
    // Others say what is wrong with a package.json that cannot be read.
  }
  manifests.set(path, manifest);
  return manifest;
}

export interface PackageRows {
  readonly rows: readonly Row[];
  /** A sentence for each row that is left out, naming the package. */
  readonly complaints: readonly string[];
}

const NONE: PackageRows = { rows: [], complaints: [] };
const read = new WeakMap<Manifest, PackageRows>();

/** A package speaks of itself alone: its specifiers may be left out, or start with a dot as in its `exports`. */
function moduleOf(written: unknown, name: string): unknown {
  if (written === undefined) return [name];
  if (!Array.isArray(written)) return written;
  return written.map((specifier: unknown) =>
    typeof specifier === 'string' ? specifier.replace(/^\.(?=\/|$)/, name) : specifier,
  );
}

function rowsOf(manifest: Manifest): PackageRows {
  const { name, version, rows, path } = manifest;
  if (rows === undefined || name === undefined) return NONE;
  const known = read.get(manifest);
  if (known) return known;
  const label = `${name}${version === undefined ? '' : `@${version}`}: asyncBoundary in its package.json`;
  const complaints: string[] = [];
  const kept: Row[] = [];
  if (!Array.isArray(rows)) complaints.push(`${label} should be an array of catalogue rows.`);
  for (const [index, written] of (Array.isArray(rows) ? (rows as unknown[]) : []).entries()) {
    try {
      const isRow = written !== null && typeof written === 'object' && !Array.isArray(written);
      const row = validateRow(
        isRow ? { ...written, module: moduleOf((written as Partial<Row>).module, name) } : written,
        `${label}[${index}]`,
      );
      const foreign = row.module.find((module) => packageOfModule(module) !== packageOfModule(name));
      if (foreign !== undefined || row.module.length === 0)
        throw new Error(
          `${label}[${index}] speaks of ${foreign ?? 'a global'}: a package's rows may be about its own exports only.`,
        );
      // Two versions of a package in one program keep their own rows.
      const versions = version !== undefined && row.versions === undefined ? { versions: version } : {};
      kept.push(sourced({ ...row, ...versions }, { from: 'package', name, version, manifest: path, index }));
    } catch (error) {
      complaints.push((error as Error).message);
    }
  }
  const result = { rows: kept, complaints };
  read.set(manifest, result);
  return result;
}

/** The package.json files whose packages a file may import by name: its own, and those above it in the workspace. */
function ownManifests(fromFolder: string): Manifest[] {
  const found: Manifest[] = [];
  for (let folder = fromFolder; ; folder = dirname(folder)) {
    const manifest = manifestOf(folder);
    if (manifest) found.push(manifest);
    if (dirname(folder) === folder || isWorkspaceRoot(folder)) return found;
  }
}

function installed(name: string, fromFolder: string): string | undefined {
  for (let folder = fromFolder; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (statSync(join(candidate, 'package.json'), { throwIfNoEntry: false })) return realpathSync(candidate);
    if (dirname(folder) === folder) return undefined;
  }
}

interface Discovered {
  /** Files whose change on disk makes it stale, and when they last changed. */
  readonly seen: ReadonlyMap<string, number>;
  readonly rows: PackageRows;
}

const discovered = new Map<string, Discovered>();

function discover(own: readonly Manifest[]): Discovered {
  const seen = new Map<string, number>();
  const found: PackageRows[] = [];
  const pending = [...own];
  const visited = new Set<string>();
  for (let manifest = pending.pop(); manifest; manifest = pending.pop()) {
    if (visited.has(manifest.path)) continue;
    visited.add(manifest.path);
    const folder = dirname(manifest.path);
    // A package of the workspace is the project's own source, and so is what it asks for.
    const isInstalled = folder.split(/[\\/]/).includes('node_modules');
    if (!isInstalled || manifest.rows !== undefined) seen.set(manifest.path, manifest.modified);
    found.push(rowsOf(manifest));
    if (isInstalled) continue;
    for (const name of manifest.asks) {
      const target = installed(name, folder);
      const asked = target === undefined ? undefined : manifestOf(target);
      if (asked) pending.push(asked);
    }
  }
  return { seen, rows: together(found.filter((each) => each !== NONE)) };
}

const joined = new Map<string, PackageRows>();
const numbers = new WeakMap<PackageRows, number>();
let last = 0;

/** The same packages give the same object, whichever folder asks: what is kept by it is shared. */
function together(parts: readonly PackageRows[]): PackageRows {
  if (parts.length === 0) return NONE;
  for (const part of parts) if (!numbers.has(part)) numbers.set(part, (last += 1));
  const ordered = [...parts].sort((a, b) => numbers.get(a)! - numbers.get(b)!);
  const key = ordered.map((part) => numbers.get(part)).join();
  let whole = joined.get(key);
  if (!whole) {
    whole = { rows: ordered.flatMap(({ rows }) => rows), complaints: ordered.flatMap(({ complaints }) => complaints) };
    joined.set(key, whole);
  }
  return whole;
}

/**
 * The rows that packages ship under `asyncBoundary` of their package.json: those that the package.json files of a
 * folder and above it, up to the workspace root, ask for, and the workspace's own. A row that is wrong is left out. The
 * same packages give the same array until one of these files changes on disk.
 */
export function packageRows(fromFolder: string): PackageRows {
  const own = ownManifests(fromFolder);
  const key = own.map(({ path }) => path).join('\0');
  const known = discovered.get(key);
  if (
    known &&
    [...known.seen].every(([path, modified]) => statSync(path, { throwIfNoEntry: false })?.mtimeMs === modified)
  )
    return known.rows;
  const found = discover(own);
  discovered.set(key, found);
  return found.rows;
}

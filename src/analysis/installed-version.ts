import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import minVersion from 'semver/ranges/min-version.js';
import validRange from 'semver/ranges/valid.js';

export interface Manifest {
  /** Folder of the package.json. */
  readonly folder: string;
  readonly name?: string;
  readonly version?: string;
  readonly type?: string;
  /** The range of Node's versions that it asks for. */
  readonly node?: string;
  /** Names of the packages that it asks for, to run or to develop. */
  readonly dependencies: ReadonlySet<string>;
  /** Files that it installs as commands, relative to its folder. */
  readonly programs: readonly string[];
  /** Files that it gives to those who load it, whatever their conditions, relative to its folder; `*` stands for a name. */
  readonly modules: readonly string[];
  /** It is published nowhere. */
  readonly isPrivate: boolean;
}

const manifests = new Map<string, Manifest | undefined>();

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Every path that a field of a package.json leads to. */
function targetsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(targetsOf) : [];
}

function programsOf(bin: unknown): string[] {
  const paths = typeof bin === 'object' && bin !== null ? Object.values(bin) : [bin];
  return paths.filter((path) => typeof path === 'string');
}

/** The package.json of exactly this folder, as it is now; `undefined` where there is none, or none that can be read. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const {
      name,
      version,
      type,
      bin,
      engines,
      dependencies,
      devDependencies,
      private: isPrivate,
      exports,
      main,
      module,
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
    const modules = [exports, main, module].flatMap(targetsOf);
    const node = text((engines as Record<string, unknown> | undefined)?.node);
    const [n, v, t] = [text(name), text(version), text(type)];
    return {
      folder,
      ...(n !== undefined && { name: n }),
      ...(v !== undefined && { version: v }),
      ...(t !== undefined && { type: t }),
      ...(node !== undefined && { node }),
      programs: programsOf(bin),
      // Node's own default; who only installs a command gives nothing to load.
      modules: [...modules, exports, bin].every((one) => one === undefined) ? ['index.js'] : modules,
      isPrivate: isPrivate === true,
      dependencies: new Set([dependencies, devDependencies].flatMap((asked) => Object.keys(asked ?? {}))),
    };
  } catch {
    // Absent or unreadable: the folder has no say, and the search goes on above it.
    return undefined;
  }
}

/** The same, read once for the life of the process. */
export function manifestIn(folder: string): Manifest | undefined {
  if (!manifests.has(folder)) manifests.set(folder, readManifest(folder));
  return manifests.get(folder);
}

function* foldersAbove(file: string): Generator<string> {
  for (let folder = dirname(file), last = ''; folder !== last; last = folder, folder = dirname(folder)) yield folder;
}

const owners = new Map<string, Manifest | undefined>();

/**
 * The package.json that owns a file: the nearest one above it that names its package. Folders such as `dist/cjs` hold
 * a package.json with nothing but `type`, which counts only for the module format (see `nearestManifest`).
 */
export function owningManifest(file: string): Manifest | undefined {
  const folder = dirname(file);
  if (owners.has(folder)) return owners.get(folder);
  let owner: Manifest | undefined;
  for (const above of foldersAbove(file)) {
    owner = manifestIn(above);
    if (owner?.name !== undefined) break;
    owner = undefined;
  }
  owners.set(folder, owner);
  return owner;
}

/** The nearest package.json above a file, whatever it holds: the one that Node takes `type` from. */
export function nearestManifest(file: string): Manifest | undefined {
  for (const folder of foldersAbove(file)) {
    const manifest = manifestIn(folder);
    if (manifest) return manifest;
  }
  return undefined;
}

/** Does a package.json above a file ask for this package, or for its types? */
export function dependsOn(packageName: string, file: string): boolean {
  return [...foldersAbove(file)].some((folder) => {
    const asked = manifestIn(folder)?.dependencies;
    return asked !== undefined && (asked.has(packageName) || asked.has(`@types/${packageName}`));
  });
}

const versions = new Map<string, string | undefined>();

/**
 * The version of a package that a file would load: from the nearest `node_modules/<package>/package.json`, or from the
 * package's own package.json when the file lies in its source tree.
 *
 * @returns `undefined` for platform modules and for packages that are not installed
 */
export function installedVersion(packageName: string, fromFile: string): string | undefined {
  if (packageName === '' || packageName === 'node') return undefined;
  const folder = dirname(fromFile);
  const key = `${packageName}\0${folder}`;
  if (versions.has(key)) return versions.get(key);
  let version: string | undefined;
  for (const above of foldersAbove(fromFile)) {
    const own = manifestIn(above);
    const manifest = own?.name === packageName ? own : manifestIn(join(above, 'node_modules', packageName));
    if (manifest) {
      version = manifest.version;
      break;
    }
  }
  versions.set(key, version);
  return version;
}

/**
 * The oldest version of Node that a file has to run on: by `engines` of the nearest package.json that says it, else the
 * major that `@types/node` describes.
 *
 * @returns `undefined` where nothing says it
 */
export function oldestNode(fromFile: string): string | undefined {
  for (const above of foldersAbove(fromFile)) {
    const range = manifestIn(above)?.node;
    if (range !== undefined) return validRange(range) === null ? undefined : minVersion(range)?.version;
  }
  const types = installedVersion('@types/node', fromFile);
  return types === undefined ? undefined : `${types.split('.')[0]!}.0.0`;
}

import semver from 'semver';
import type { Origin } from './origin.js';
import { packageOfModule, plainModule } from './package-of-module.js';
import type { Row, RowKind, RowOf } from './row.js';
import { shippedRows } from './rows/index.js';

export { shippedRows };

/** `.only`, `.skip` and the like give the same function again, for the kinds of rows that are about test functions. */
const MODIFIERS = /\.(?:only|skip|todo|each|concurrent|sequential|fails|failing|serial|fixme|skipIf|runIf|expectFailure)(?=\.|$)/g;
const MODIFIED: ReadonlySet<RowKind> = new Set(['test', 'known-safe']);

/** A default export, a namespace import and `require` of a CommonJS module lead to the same members. */
const plainPath = (path: string): string => path.replace(/^(?:default|export=)(?:\.|$)/, '');
const lastName = (path: string): string => /[^.#]*$/.exec(path)![0];
const stem = (module: string): string => /[^/]*$/.exec(module)![0];

/** `Effect.runSync` of `effect` is also `runSync` of `effect/Effect`, and of a declaring file of that name. */
function isSubmodule(row: Row, origin: Origin, path: string): boolean {
  const dot = row.export.indexOf('.');
  if (dot < 0 || row.export.slice(dot + 1) !== path) return false;
  const prefix = row.export.slice(0, dot);
  return stem(origin.module) === prefix && row.module.some((module) => packageOfModule(module) === origin.package);
}

function comesFrom(row: Row, origin: Origin, path: string): boolean {
  if (row.module.length === 0) return origin.package === '' && path === row.export;
  const wanted = plainPath(row.export);
  if (row.module.some((module) => plainModule(module) === plainModule(origin.module)) && path === wanted) return true;
  if (isSubmodule(row, origin, path)) return true;
  // By declaration: the owning package is known, and a file of it that need not be a module of its own.
  return origin.package !== '' && path === wanted && wanted !== '' && row.module.some((module) => packageOfModule(module) === origin.package && packageOfModule(module) !== 'node');
}

function inRange(row: Row, version: string | undefined): boolean {
  return row.versions === undefined || version === undefined || semver.satisfies(version, row.versions, { includePrerelease: true });
}

/** Rows, found by origin. */
export class Catalogue {
  readonly #byKind = new Map<RowKind, Row[]>();
  readonly #byName = new Map<string, Row[]>();
  readonly #names = new Map<RowKind, ReadonlySet<string>>();

  /** @param rows earlier ones win */
  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      const kind = this.#byKind.get(row.kind);
      if (kind) kind.push(row);
      else this.#byKind.set(row.kind, [row]);
      const key = `${row.kind} ${lastName(plainPath(row.export))}`;
      const named = this.#byName.get(key);
      if (named) named.push(row);
      else this.#byName.set(key, [row]);
    }
  }

  of<K extends RowKind>(kind: K): readonly RowOf<K>[] {
    return (this.#byKind.get(kind) ?? []) as readonly Row[] as readonly RowOf<K>[];
  }

  /** The row of this kind for an origin, by import binding or by declaration; a version out of its range matches nothing. */
  match<K extends RowKind>(kind: K, origin: Origin): RowOf<K> | undefined {
    const path = plainPath(MODIFIED.has(kind) ? origin.path.replace(MODIFIERS, '') : origin.path);
    const rows = this.#byName.get(`${kind} ${lastName(path)}`) ?? [];
    return rows.find((row) => comesFrom(row, origin, path) && inRange(row, origin.version)) as RowOf<K> | undefined;
  }

  /** Last names of the exports of this kind: whatever is called by another name needs a binding to be one of them. */
  names(kind: RowKind): ReadonlySet<string> {
    let names = this.#names.get(kind);
    if (!names) {
      const own = this.of(kind).map((row) => lastName(plainPath(row.export)));
      const modifiers = MODIFIED.has(kind) ? ['only', 'skip', 'todo', 'concurrent', 'sequential', 'serial'] : [];
      this.#names.set(kind, (names = new Set([...own, ...modifiers].filter((name) => name !== ''))));
    }
    return names;
  }
}

/** The shipped catalogue, with a user's rows in front. */
export function catalogueWith(userRows: readonly Row[]): Catalogue {
  return new Catalogue([...userRows, ...shippedRows]);
}

import { isAbsolute } from 'node:path';
import satisfies from 'semver/functions/satisfies.js';
import { lastNameOf, plainPath, type Origin } from './origin.js';
import { packageOfModule, plainModule } from './package-of-module.js';
import type { AssumePureRow, BlocksRow, InsulatorRow, NestedRunnerRow, Row, RowKind, RowOf } from './row.js';
import { sourced, sourceOf } from './row-source.js';
import { shippedRows } from './rows/index.js';

export { shippedRows };

/** `.only`, `.skip` and the like give the same function again, for the kinds of rows that are about test functions. */
const MODIFIER_NAMES = [
  'only',
  'skip',
  'todo',
  'each',
  'concurrent',
  'sequential',
  'fails',
  'failing',
  'serial',
  'fixme',
  'skipIf',
  'runIf',
  'expectFailure',
];
const MODIFIERS = new RegExp(`\\.(?:${MODIFIER_NAMES.join('|')})(?=\\.|$)`, 'g');
const MODIFIED: ReadonlySet<RowKind> = new Set(['test', 'known-safe', 'callback']);

/** Does a member of a test function give the same function again: `it.only`, `it.each`? */
export const isModifier = (name: string | undefined): boolean => name !== undefined && MODIFIER_NAMES.includes(name);

const stem = (module: string): string => /[^/]*$/.exec(module)![0];

/** `Effect.runSync` of `effect` is also `runSync` of `effect/Effect`, and of a declaring file of that name. */
function isSubmodule(row: Row, origin: Origin, path: string): boolean {
  const dot = row.export.indexOf('.');
  if (dot < 0 || row.export.slice(dot + 1) !== path) return false;
  const prefix = row.export.slice(0, dot);
  return stem(origin.module) === prefix && row.module.some((module) => packageOfModule(module) === origin.package);
}

const withoutExtension = (file: string): string =>
  file.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '').replace(/[\\/]index$/, '');

/** A row of somebody's own file names it by its absolute path. */
function isOfFile(row: Row, { file }: Origin): boolean {
  return (
    file !== undefined &&
    row.module.some((module) => isAbsolute(module) && withoutExtension(module) === withoutExtension(file))
  );
}

function comesFrom(row: Row, origin: Origin, path: string): boolean {
  if (row.module.length === 0) return origin.package === '' && origin.module === '' && path === row.export;
  const wanted = plainPath(row.export);
  if (path === wanted && isOfFile(row, origin)) return true;
  if (origin.package === '') return false;
  if (row.module.some((module) => plainModule(module) === plainModule(origin.module)) && path === wanted) return true;
  if (isSubmodule(row, origin, path)) return true;
  // By declaration: the owning package is known, and a file of it that need not be a module of its own.
  return (
    path === wanted &&
    wanted !== '' &&
    row.module.some((module) => packageOfModule(module) === origin.package && packageOfModule(module) !== 'node')
  );
}

function inRange(row: Row, version: string | undefined): boolean {
  return (
    row.versions === undefined || version === undefined || satisfies(version, row.versions, { includePrerelease: true })
  );
}

/** A blocking call of somebody's own is a nested runner that stalls. */
function asNestedRunner(row: BlocksRow): NestedRunnerRow {
  const {
    module,
    export: name,
    versions,
    docs = '',
    instead = 'call an asynchronous function that does the same',
  } = row;
  const nested: NestedRunnerRow = {
    kind: 'nested-runner',
    module,
    export: name,
    ...(versions === undefined ? {} : { versions }),
    callStyle: 'call',
    hazard: 'stalls',
    instead,
    docs,
  };
  return sourced(nested, sourceOf(row));
}

type Pardon = InsulatorRow | AssumePureRow;
const PARDONS = ['assume-pure', 'insulator'] as const;
const RUNNERS: ReadonlySet<RowKind> = new Set(['nested-runner', 'top-level-runner']);

/** What of a catalogue, and of annotations, decided something in a run. */
export interface Uses {
  readonly rows: Set<Row>;
  /** `file:line:column` of the tag. */
  readonly annotations: Set<string>;
}

/** Rows, found by origin. */
export class Catalogue {
  readonly uses: Uses = { rows: new Set(), annotations: new Set() };
  readonly #byKind = new Map<RowKind, Row[]>();
  readonly #byName = new Map<string, Row[]>();
  readonly #names = new Map<RowKind, ReadonlySet<string>>();
  readonly #ranks = new Map<Row, number>();
  /** The row as it was written, of one that stands for it. */
  readonly #written = new Map<Row, Row>();

  /** @param rows earlier ones win */
  constructor(rows: readonly Row[]) {
    rows.forEach((row, rank) => {
      this.#add(row, rank);
      if (row.kind !== 'blocks') return;
      const nested = asNestedRunner(row);
      this.#written.set(nested, row);
      this.#add(nested, rank);
    });
  }

  #add(row: Row, rank: number): void {
    this.#ranks.set(row, rank);
    const kind = this.#byKind.get(row.kind);
    if (kind) kind.push(row);
    else this.#byKind.set(row.kind, [row]);
    const key = `${row.kind} ${lastNameOf(plainPath(row.export))}`;
    const named = this.#byName.get(key);
    if (named) named.push(row);
    else this.#byName.set(key, [row]);
  }

  of<K extends RowKind>(kind: K): readonly RowOf<K>[] {
    return (this.#byKind.get(kind) ?? []) as readonly Row[] as readonly RowOf<K>[];
  }

  /**
   * The row of this kind for an origin, by import binding or by declaration; a version out of its range matches
   * nothing, and a runner that an earlier row takes for pure or for an insulator is none.
   */
  match<K extends RowKind>(kind: K, origin: Origin): RowOf<K> | undefined {
    const row = this.#find(kind, origin);
    if (!row) return undefined;
    if (RUNNERS.has(kind)) {
      const pardon = this.pardon(origin);
      if (pardon && this.#ranks.get(pardon)! < this.#ranks.get(row)!) return undefined;
    }
    this.uses.rows.add(this.#written.get(row) ?? row);
    return row;
  }

  /** The row that says of a function that calling it does nothing of ours. */
  pardon(origin: Origin): Pardon | undefined {
    const found = PARDONS.map((kind) => this.#find(kind, origin)).filter((row) => row !== undefined);
    const [pardon] = found.sort((a, b) => this.#ranks.get(a)! - this.#ranks.get(b)!);
    if (pardon) this.uses.rows.add(pardon);
    return pardon;
  }

  #find<K extends RowKind>(kind: K, origin: Origin): RowOf<K> | undefined {
    const path = plainPath(MODIFIED.has(kind) ? origin.path.replace(MODIFIERS, '') : origin.path);
    const rows = this.named(kind, lastNameOf(path));
    return rows.find((row) => comesFrom(row, origin, path) && inRange(row, origin.version));
  }

  /** The rows of this kind whose exports end in a name. */
  named<K extends RowKind>(kind: K, name: string | undefined): readonly RowOf<K>[] {
    return (this.#byName.get(`${kind} ${name}`) ?? []) as readonly Row[] as readonly RowOf<K>[];
  }

  /** Last names of the exports of this kind: whatever is called by another name needs a binding to be one of them. */
  names(kind: RowKind): ReadonlySet<string> {
    let names = this.#names.get(kind);
    if (!names) {
      const own = this.of(kind).map((row) => lastNameOf(plainPath(row.export)));
      const modifiers = MODIFIED.has(kind) ? MODIFIER_NAMES : [];
      this.#names.set(kind, (names = new Set([...own, ...modifiers].filter((name) => name !== ''))));
    }
    return names;
  }
}

/**
 * The shipped catalogue, with a user's rows in front, and those that packages ship of themselves between the two: a
 * package knows itself better than we do, and a user knows best.
 */
export function catalogueWith(userRows: readonly Row[], packageRows: readonly Row[] = []): Catalogue {
  return new Catalogue([...userRows, ...packageRows, ...shippedRows]);
}

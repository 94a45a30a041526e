import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import semver from 'semver';
import { describe, expect, it } from 'vitest';
import { shippedRows } from '../../src/catalogue/catalogue.js';
import { packageOfModule } from '../../src/catalogue/package-of-module.js';
import type { Row } from '../../src/catalogue/row.js';
import { validateRows } from '../../src/catalogue/validate.js';

describe('shipped rows', () => {
  it('fit the shapes that rows of users have to fit', () => {
    expect(validateRows(shippedRows, 'shipped')).toHaveLength(shippedRows.length);
  });

  it('say where the fact comes from', () => {
    expect(
      shippedRows
        .filter(({ docs = '' }) => !/^(?:https?:\/\/|measured: )/.test(docs))
        .map((row) => `${row.export}: ${row.docs ?? 'nothing'}`),
    ).toEqual([]);
  });

  it('stand once', () => {
    const keys = shippedRows.map((row) => JSON.stringify([row.kind, row.module, row.export, row.versions]));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

/** Packages that are installed here as they are published; what a row names must be there. */
const INSTALLED = ['effect', '@effect/platform-node', 'effection', 'co', 'rxjs', '@kaciras/deasync', 'synckit'];
/** The folders whose copies count: Effect is installed in both versions. */
const COPIES = [import.meta.url, new URL('../newer-versions/package.json', import.meta.url)].map((from) =>
  createRequire(from),
);

function versionOf(copy: NodeJS.Require, name: string): string {
  const [folder = ''] = copy.resolve(name).split(new RegExp(`(?<=node_modules/${name})/`));
  return (copy(`${folder}/package.json`) as { version: string }).version;
}

/** What the row's path leads to in each copy that its versions allow. */
async function exportsOf(row: Row): Promise<unknown[]> {
  const [specifier = ''] = row.module;
  const name = packageOfModule(specifier);
  const copies = COPIES.filter(
    (copy) => row.versions === undefined || semver.satisfies(versionOf(copy, name), row.versions),
  );
  return await Promise.all(
    copies.map(async (copy) => {
      let value: unknown = await import(pathToFileURL(copy.resolve(specifier)).href);
      for (const part of row.export.split('.')) value = (value as Record<string, unknown> | undefined)?.[part];
      return value;
    }),
  );
}

/** They name types, which have nothing to import; a member of an instance hangs on one. */
const OF_TYPES: readonly Row['kind'][] = ['operation', 'description', 'copied-empty'];
const published = shippedRows.filter(
  (row) =>
    INSTALLED.includes(packageOfModule(row.module[0] ?? '')) &&
    !row.export.includes('#') &&
    !OF_TYPES.includes(row.kind),
);

describe('rows of installed packages', () => {
  it.each(published.map((row) => [`${row.module[0] ?? ''} ${row.export} (${row.kind})`, row] as const))(
    '%s is exported',
    async (_, row) => {
      const found = await exportsOf(row);
      // Without `versions` a row speaks of every version that has the export; with them, of each.
      if (row.versions === undefined) expect(found.some((value) => value !== undefined)).toBe(true);
      else expect(found).not.toContain(undefined);
    },
  );
});

describe('rows of users', () => {
  const row = {
    kind: 'nested-runner',
    module: ['our-wait'],
    export: 'waitFor',
    callStyle: 'call',
    hazard: 'reenters',
    instead: 'await the promise',
    docs: 'https://wiki.example.com/our-wait',
  };

  it('are taken', () => {
    expect(validateRows([row], 'settings')).toEqual([row]);
  });

  it.each([
    [
      'an unknown kind',
      { ...row, kind: 'runner' },
      /settings\[0\] \(our-wait waitFor\): 'kind' should be one of .*'nested-runner'.*found "runner"/,
    ],
    [
      'a key that the kind does not have',
      { ...row, runtime: 'effect' },
      /settings\[0\] \(our-wait waitFor\): a nested-runner row has no key 'runtime'; its keys are /,
    ],
    [
      'a missing key',
      { ...row, instead: undefined },
      /settings\[0\] \(our-wait waitFor\): 'instead' should be a string, found nothing/,
    ],
    [
      'a range that is none',
      { ...row, versions: 'new' },
      /settings\[0\] \(our-wait waitFor\): 'versions' should be a semver range/,
    ],
    [
      'a rewrite without its argument',
      { ...row, rewrite: { to: 'await-argument' } },
      /settings\[0\] \(our-wait waitFor\): 'rewrite' should be \{ to: 'await-argument', argument: 0 \}/,
    ],
  ])('are refused for %s', (_, wrong, message) => {
    expect(() => validateRows([wrong], 'settings')).toThrow(message);
  });

  it('are refused when they are no array', () => {
    expect(() => validateRows({}, 'settings')).toThrow(/settings should be an array of catalogue rows/);
  });
});

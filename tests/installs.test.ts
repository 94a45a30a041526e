import { spawnSync } from 'node:child_process';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Fresh, megabytesOf, type Installed, type Manager } from './harness/installs.js';
import { packed } from './harness/published.js';

/** Whether packages can be had, or are kept here. @throws Error where they cannot, and REQUIRE_REGISTRY says that they must be */
function hasRegistry(): boolean {
  if (spawnSync('npm', ['ping', '--fetch-retries=0', '--fetch-timeout=9000']).status === 0) return true;
  if (process.env['REQUIRE_REGISTRY']) throw new Error('No registry of packages answers.');
  console.warn('No registry of packages answers. Nothing is installed in a fresh folder.');
  return false;
}

const FINDING = /async-boundary[/(]no-floating-promises/;
const OF_OTHERS = /^(eslint|typescript|jscodeshift|jiti|vue-eslint-parser|@babel\/.*|@typescript-eslint\/parser)$/;
const LARGE = /^(eslint|typescript|@typescript-eslint\/(?!types$|visitor-keys$|scope-manager$).*)$/;

describe.skipIf(!hasRegistry())('in a fresh folder, the package as it is published', () => {
  let archive: string;
  beforeAll(() => {
    ({ archive } = packed());
  });
  let fresh: Fresh | undefined;
  afterEach(() => fresh?.remove());
  const begin = (manager: Manager): Fresh => (fresh = new Fresh(manager));
  const names = (packages: readonly Installed[]): string[] => packages.map(({ name }) => name);
  /** Of the large ones, those that are there twice. */
  const doubled = (packages: readonly Installed[]): string[] =>
    names(packages).filter((name, index, all) => all.indexOf(name) !== index && LARGE.test(name));

  it('adds at most 25 packages and 12 MB to ESLint and typescript-eslint by npm; three commands later there is a finding', () => {
    const project = begin('npm');
    project.add('eslint', 'typescript-eslint@8.60.0', 'typescript@~6.0');
    const before = new Set(names(project.packages()));
    const folders = new Set(project.packages().map(({ folder }) => folder));
    expect(project.add(archive)).not.toMatch(/warn/i);
    const added = project.packages().filter(({ folder }) => !folders.has(folder));
    expect(added.length).toBeLessThanOrEqual(25);
    expect(megabytesOf(added)).toBeLessThanOrEqual(12);
    expect(names(added).filter((name) => before.has(name) && name.includes('eslint'))).toEqual([]);
    expect(names(added).filter((name) => OF_OTHERS.test(name))).toEqual([]);

    expect(project.type('npx async-boundary init --yes')).toMatchObject({ status: 0 });
    const { status, output } = project.type('npx eslint .');
    expect(output).toMatch(FINDING);
    expect(status).toBe(1);
    expect(project.commands.length).toBeLessThanOrEqual(4);
  });

  it('brings oxlint neither ESLint nor TypeScript; two commands later there is a finding', () => {
    const project = begin('npm');
    expect(project.add('oxlint', archive)).not.toMatch(/warn/i);
    expect(names(project.packages()).filter((name) => OF_OTHERS.test(name))).toEqual([]);
    const ours = project.packages().filter(({ name }) => !/^(oxlint|@oxlint\/binding-.*)$/.test(name));
    expect(ours.length).toBeLessThanOrEqual(40);
    expect(megabytesOf(ours)).toBeLessThanOrEqual(16);

    expect(project.type('npx async-boundary init --yes')).toMatchObject({ status: 0 });
    const { status, output } = project.type('npx oxlint');
    expect(output).toMatch(FINDING);
    expect(status).toBe(1);
    expect(project.commands.length).toBeLessThanOrEqual(4);
  });

  it('stands beside the oldest typescript-eslint, ESLint and TypeScript by pnpm, which shows each package its own', () => {
    const project = begin('pnpm');
    const output = project.add('typescript-eslint@8.60.0', 'eslint@9.15.0', 'typescript@5.0', archive);
    expect(output).not.toMatch(/\bpeer|eslint-plugin-async-boundary.*(?:WARN|deprecated)/i);
    const packages = project.packages();
    expect(packages.filter(({ name }) => name === 'eslint-plugin-async-boundary')).toHaveLength(1);
    expect(doubled(packages)).toEqual([]);

    expect(project.type('npx async-boundary init --yes')).toMatchObject({ status: 0 });
    expect(project.type('npx eslint .').output).toMatch(FINDING);
    expect(project.commands.length).toBeLessThanOrEqual(4);
    expect(project.type('npx async-boundary check --verbose').output).toMatch(
      /types from compiler \(TypeScript 5\.0\.4 /,
    );
  });

  it('stands beside TypeScript 7.1 without a warning by Yarn 1; one command later there is a finding', () => {
    const project = begin('yarn');
    expect(project.add('typescript@7.1.0-beta', archive)).not.toMatch(/^warning/m);
    expect(names(project.packages()).filter((name) => /eslint$|^@typescript-eslint\/parser$/.test(name))).toEqual([]);
    const { status, output } = project.type('npx async-boundary check --verbose');
    expect(output).toMatch(FINDING);
    expect(output).toMatch(/types from native \(TypeScript 7\.1\.0-beta\)/);
    expect(status).toBe(1);
    expect(project.commands.length).toBeLessThanOrEqual(4);
  });
});

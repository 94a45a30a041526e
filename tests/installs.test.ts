import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Fresh, megabytesOf, nodeFolder, type Installed, type Manager } from './harness/installs.js';
import { packed, root } from './harness/published.js';

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

const NODES = ['20', '22', '24'];
/** What is installed for each, and what the command takes types from. */
const ESLINTS: Readonly<Record<string, readonly string[]>> = {
  'ESLint 9.15': ['eslint@9.15.0', 'typescript-eslint@8.60.0'],
  'ESLint 10': ['eslint@10', 'typescript-eslint@8'],
};
const TYPESCRIPTS: Readonly<Record<string, readonly [types: RegExp, ...packages: readonly string[]]>> = {
  'TypeScript 5.0': [/types from compiler \(TypeScript 5\.0\./, 'typescript@5.0'],
  'TypeScript 5.9': [/types from compiler \(TypeScript 5\.9\./, 'typescript@5.9'],
  'TypeScript 6': [/types from compiler \(TypeScript 6\./, 'typescript@6'],
  'TypeScript 7.1': [
    /types from native \(TypeScript 7\.1\./,
    'typescript@6',
    '@typescript/native@npm:typescript@^7.1.0-beta',
  ],
};
const page = join(root, 'docs/versions.md');
const TABLE = /(?<=<!-- tried -->\n)[^]*(?=<!-- \/tried -->)/;
const table = (cell: (eslint: string, typescript: string, node: string) => string): string =>
  [
    `| | ${NODES.map((node) => `Node ${node}`).join(' | ')} |`,
    `| --- |${NODES.map(() => ' --- |').join('')}`,
    ...Object.keys(ESLINTS).flatMap((eslint) =>
      Object.keys(TYPESCRIPTS).map(
        (typescript) =>
          `| ${eslint}, ${typescript} | ${NODES.map((node) => cell(eslint, typescript, node)).join(' | ')} |`,
      ),
    ),
    '',
  ].join('\n');

const UNTRIED = '—';
function writeTried(cell: Parameters<typeof table>[0]): void {
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(TABLE, () => table(cell)),
  );
}

describe('the page of versions', () => {
  // Half an hour of installing, which `npm run smoke` asks for.
  if (process.env['SMOKE'] === 'all')
    it('is written by trying them all', { timeout: 3_600_000 }, () => {
      const { archive } = packed();
      const cells = new Map<string, string>();
      for (const [eslint, tools] of Object.entries(ESLINTS)) {
        for (const [typescript, [types, ...compilers]] of Object.entries(TYPESCRIPTS)) {
          const project = new Fresh('pnpm');
          project.add(...tools, ...compilers, 'oxlint@1', archive);
          project.type('npx async-boundary init --yes');
          project.type(
            'echo \'{ "extends": ["./node_modules/eslint-plugin-async-boundary/oxlint/recommended.json"] }\' > .oxlintrc.json',
          );
          for (const node of NODES) {
            const run = (words: string): string => project.type(`node_modules/.bin/${words}`, nodeFolder(node)).output;
            const failed = ['eslint src', 'oxlint src', 'async-boundary check --verbose src'].filter((words) => {
              const output = run(words);
              const isRight = FINDING.test(output) && (!words.includes('check') || types.test(output));
              if (!isRight) console.error(`${eslint}, ${typescript}, Node ${node}: ${words}\n${output}`);
              return !isRight;
            });
            cells.set(`${eslint} ${typescript} ${node}`, failed.length === 0 ? '✓' : `not ${failed.join(', ')}`);
          }
          project.remove();
          writeTried((...names) => cells.get(names.join(' ')) ?? UNTRIED);
        }
      }
      const tried = table((...names) => cells.get(names.join(' '))!);
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace(TABLE, () => tried),
      );
    });

  it('has a row for each combination that is promised, and none that does not work', () => {
    const tried = TABLE.exec(readFileSync(page, 'utf8'))?.[0];
    expect(tried?.replaceAll(UNTRIED, '✓')).toBe(table(() => '✓'));
  });
});

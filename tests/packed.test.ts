import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { satisfies } from 'semver';
import { beforeAll, describe, expect, it } from 'vitest';
import { AWAITED, DROPPED, Project, REFUSED } from './cli/project.js';
import { packed, root } from './harness/published.js';

/** What a user installs. */
let unpacked: string;
beforeAll(() => {
  unpacked = packed().folder;
});

interface Manifest {
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** A project that has this package, what it depends on, and of the packages that are named those alone. */
function projectWith(files: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}): Project {
  const project = new Project(files, {
    git: false,
    installed: 'node_modules/eslint-plugin-async-boundary/dist/cli/main.js',
  });
  const modules = join(project.folder, 'node_modules');
  cpSync(unpacked, join(modules, 'eslint-plugin-async-boundary'), { recursive: true });
  const names = Object.keys(manifestOf(unpacked).dependencies!);
  for (const [name, target] of [...names.map((name) => [name, name] as const), ...Object.entries(others)]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', target), join(modules, name));
  }
  return project;
}

const projectOn7 = (files: Readonly<Record<string, string>>): Project =>
  projectWith(files, { typescript: 'typescript-7' });

const PAGE = `/** Hides a wait. */
export function page(): string {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return 'page';
}
`;
const SERVER =
  "import { page } from './page.js';\n\nexport async function respond(): Promise<string> {\n  return page();\n}\n";

describe('the package in a project on TypeScript 7.1, with nothing else installed', () => {
  it('checks, also what calls hide over files, and migrates', () => {
    const project = projectOn7({ 'src/store.ts': DROPPED, 'src/page.ts': PAGE, 'src/server.ts': SERVER });
    const { stdout, stderr, status } = project.spawn('check', '--verbose');
    expect(stdout).toContain('→ Atomics.wait (src/page.ts:3:3)');
    expect(stdout).toContain('✗ 2 findings in 2 of 3 files');
    expect(stderr).toBe('types from native (TypeScript 7.1.0-beta): 3 files\n');
    expect(status).toBe(1);
    // What the engine would do is left, and said; the rest is done.
    const migrated = project.spawn('migrate', 'src', '--write', '--allow-dirty');
    expect(migrated.stdout).toMatch(/^1 rewrite applied in 1 file, 1 refused; .*\n +1 {2}needs-the-project-engine /);
    expect(migrated.stderr).toMatch(
      /^warning Callers in other files were not followed\. The TypeScript at .* has no compiler API that a migration can use; install TypeScript 5 or 6 beside it: npm i -D .*\n$/,
    );
    expect(migrated.status).toBe(1);
    expect(project.read('src/store.ts')).toBe(AWAITED);
    expect(project.read('src/server.ts')).toBe(SERVER);
    // Asked for by name, there is nothing else to do.
    expect(project.spawn('migrate', 'no-nested-runners', 'src')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^The TypeScript at .* has no compiler API/) as string,
    });
  });

  it('marks what is refused', () => {
    const project = projectOn7({ 'src/store.ts': REFUSED });
    project.spawn('migrate', 'src', '--write', '--mark', '--allow-dirty');
    expect(project.read('src/store.ts')).toMatch(/\n {4}\/\/ .*\n {4}save\(\);/);
  });

  it('tells where a file is broken, and reads the others', () => {
    const project = projectOn7({ 'src/store.ts': DROPPED, 'src/broken.ts': 'f();\nconst = 3;\n' });
    const { stdout, stderr, status } = project.spawn('check');
    expect(stdout).toContain('✗ 1 finding');
    expect(stderr).toBe(
      `error ${join(project.folder, 'src/broken.ts')}:2:7: cannot be parsed: Unexpected token\n1 file could not be judged.\n`,
    );
    expect(status).toBe(2);
  });
});

describe('the package with no compiler that it could ask', () => {
  it('judges by syntax, and says once what is missing', () => {
    const { status, stdout, stderr } = projectWith({ 'src/store.ts': DROPPED }).spawn('check');
    expect(stdout).toContain('✗ 1 finding in 1 of 1 file');
    expect(stderr).toBe(
      '1 file judged by syntax alone: types come through typescript-eslint 8, or TypeScript 7.1, and neither is installed: npm i -D typescript-eslint\n',
    );
    expect(status).toBe(1);
  });

  it('stops where types were asked of it', () => {
    const settings = { 'async-boundary.config.json': '{ "types": "compiler" }' };
    const { status, stderr } = projectWith({ 'src/store.ts': DROPPED, ...settings }).spawn('check');
    expect(stderr).toMatch(/^types come through typescript-eslint 8, .* npm i -D typescript-eslint\n$/);
    expect(status).toBe(2);
  });

  it('loses a file that is nested too deeply, and no other', () => {
    const deep = `export const deep = ${'f('.repeat(20_000)}${')'.repeat(20_000)};\n`;
    const { status, stdout, stderr } = projectWith({ 'src/deep.ts': deep, 'src/store.ts': DROPPED }).spawn('check');
    expect(stdout).toContain('✗ 1 finding in 1 of 2 files');
    expect(stderr).toMatch(/src\/deep\.ts: nested too deeply to be judged; /);
    expect(status).toBe(2);
  });
});

describe('typescript-eslint in the project, as a strict package manager installs it', () => {
  it('reads for the package, through what the project asked for', () => {
    const project = projectWith({ 'src/store.ts': DROPPED });
    const modules = join(project.folder, 'node_modules');
    const within = join(modules, '.store/node_modules');
    mkdirSync(join(within, 'typescript-eslint'), { recursive: true });
    writeFileSync(
      join(within, 'typescript-eslint/package.json'),
      '{ "name": "typescript-eslint", "main": "index.js" }',
    );
    writeFileSync(join(within, 'typescript-eslint/index.js'), '');
    symlinkSync(join(root, 'node_modules/@typescript-eslint'), join(within, '@typescript-eslint'));
    symlinkSync(join(within, 'typescript-eslint'), join(modules, 'typescript-eslint'));
    symlinkSync(join(root, 'node_modules/typescript'), join(modules, 'typescript'));
    const { stdout, stderr } = project.spawn('check', '--verbose');
    expect(stdout).toContain('✗ 1 finding in 1 of 1 file');
    expect(stderr).toMatch(/^types from compiler \(TypeScript 6\.\S+ of \S+\): 1 file\n$/);
  });
});

/** What `#words` may name in a page, as GitHub and npm make them of its headings. */
const anchorsOf = (page: string): Set<string> =>
  new Set(
    [...page.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading!
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-'),
    ),
  );

describe('the pages of the package', () => {
  it('have no dead link', () => {
    const pages = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const read = (file: string): string => readFileSync(join(unpacked, file), 'utf8');
    const dead = pages.flatMap((page) =>
      [
        ...read(page)
          .replaceAll(/^```[^]*?^```$|`[^`\n]*`/gm, '')
          .matchAll(/\]\(([^)\s]+)\)/g),
      ].flatMap(([, link]) => {
        if (/^https?:/.test(link!)) return [];
        const [path, anchor] = link!.split('#') as [string, string?];
        const file = path === '' ? page : join(dirname(page), path);
        if (!existsSync(join(unpacked, file))) return [`${page}: ${link}`];
        return anchor === undefined || anchorsOf(read(file)).has(anchor) ? [] : [`${page}: ${link}`];
      }),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(dead).toEqual([]);
  });
});

/** Folders of all that a package brings along, itself left out, as this repository has them. */
function broughtBy(folder: string, found = new Set<string>()): Set<string> {
  const { dependencies, optionalDependencies } = manifestOf(folder);
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    let at = folder;
    while (at !== dirname(at) && !existsSync(join(at, 'node_modules', name, 'package.json'))) at = dirname(at);
    const target = join(at, 'node_modules', name);
    // What is for another platform is not here.
    if (!existsSync(target) || found.has(target)) continue;
    found.add(target);
    broughtBy(target, found);
  }
  return found;
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? bytesOf(path) : lstatSync(path).size);
    }, 0);
}

describe('what an install asks for', () => {
  it('of others, is optional, and met by each TypeScript that is promised, and by 7.0, which is told what it lacks', () => {
    const { peerDependencies = {}, peerDependenciesMeta = {} } = manifestOf(unpacked);
    for (const name of Object.keys(peerDependencies)) expect(peerDependenciesMeta[name]).toEqual({ optional: true });
    const versions = ['4.9.5', '5.0.4', '5.9.3', '6.0.3', '7.0.2', '7.1.0-beta', '7.1.0'];
    expect(versions.filter((version) => satisfies(version, peerDependencies['typescript']!))).toEqual(
      versions.slice(1),
    );
  });

  it('names nothing of this repository: Yarn 1 would warn of its workspaces', () => {
    expect(Object.keys(manifestOf(unpacked))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(workspaces|scripts|devDependencies|allowScripts)$/)]),
    );
  });
});

describe('what an install adds', () => {
  const ours = (): Set<string> => broughtBy(root);
  const names = (found: Iterable<string>): string[] =>
    [...found].map((folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)).sort();

  it('holds no compiler, no ESLint and no Babel', () => {
    const heavy = /^(typescript|eslint|jscodeshift|recast|@babel\/.*|@typescript-eslint\/(?!types|scope|visitor).*)$/;
    expect(names(ours()).filter((name) => heavy.test(name))).toEqual([]);
  });

  it('is at most 25 packages and 12 MB beside ESLint and typescript-eslint, 40 packages and 16 MB by itself', () => {
    const there = new Set(
      ['eslint', '@typescript-eslint/eslint-plugin', '@typescript-eslint/parser'].flatMap((name) => [
        ...broughtBy(join(root, 'node_modules', name)),
      ]),
    );
    const all = [...ours()];
    const added = all.filter((folder) => !there.has(folder));
    const megabytes = (folders: readonly string[]): number =>
      [unpacked, ...folders].reduce((sum, folder) => sum + bytesOf(folder), 0) / 1e6;
    expect(added.length + 1).toBeLessThanOrEqual(25);
    expect(megabytes(added)).toBeLessThanOrEqual(12);
    expect(all.length + 1).toBeLessThanOrEqual(40);
    expect(megabytes(all)).toBeLessThanOrEqual(16);
  });
});

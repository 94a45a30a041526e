import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AWAITED, DROPPED, Project, REFUSED } from './cli/project.js';

const root = resolve(import.meta.dirname, '..');
const unpacked = mkdtempSync(join(tmpdir(), 'async-boundary-packed-'));
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

/** What a user installs. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', unpacked], { cwd: root, stdio: 'ignore' });
  const [archive] = readdirSync(unpacked);
  execFileSync('tar', ['-xzf', join(unpacked, archive!), '-C', unpacked]);
});

/**
 * A project that has this package, what it depends on, and no TypeScript but 7.1. typescript-eslint is copied, not
 * linked: from a link's target it would find the TypeScript 6 of this repository.
 */
function projectOn7(files: Readonly<Record<string, string>>): Project {
  const project = new Project(files, {
    git: false,
    installed: 'node_modules/eslint-plugin-async-boundary/dist/cli/main.js',
  });
  const modules = join(project.folder, 'node_modules');
  cpSync(join(unpacked, 'package'), join(modules, 'eslint-plugin-async-boundary'), { recursive: true });
  cpSync(join(root, 'node_modules/@typescript-eslint'), join(modules, '@typescript-eslint'), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(unpacked, 'package/package.json'), 'utf8')) as {
    dependencies: object;
  };
  for (const name of [...Object.keys(dependencies), 'eslint-visitor-keys'].filter(
    (one) => !one.startsWith('@typescript-eslint/'),
  )) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  symlinkSync(join(root, 'node_modules/typescript-7'), join(modules, 'typescript'));
  return project;
}

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

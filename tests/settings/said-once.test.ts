import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Linter } from 'eslint';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellBy } from '../../src/adapters/say-once.js';
import plugin from '../../src/index.js';
import { DROPPED, Project } from '../cli/project.js';
import { newLinter, parser } from '../harness/tools.js';

const told: string[] = [];
tellBy((text) => told.push(text));
afterEach(() => {
  told.splice(0);
  vi.unstubAllEnvs();
});

const DANGEROUS = "import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', '');\nexport default {};\n";

interface Linted {
  readonly config?: Linter.Config;
  readonly parserOptions?: object;
  readonly settings?: object;
}

/** What is said while ESLint looks at a file of a project, twice. */
function saidOf(project: Project, file: string, { config = plugin.configs.recommended, parserOptions = {}, settings = {} }: Linted): string[] {
  for (let times = 0; times < 2; times += 1)
    newLinter(project.folder).verify(
      project.read(file),
      [
        { files: ['**/*.{ts,js}'], languageOptions: { parser, parserOptions } },
        config,
        ...(Object.keys(settings).length > 0 ? [{ settings: { 'async-boundary': settings } }] : []),
      ],
      { filename: join(project.folder, file) },
    );
  return told.map((text) => text.replaceAll(project.folder, ''));
}

describe('what looks like good news is said once', () => {
  const project = (files: Readonly<Record<string, string>> = {}): Project =>
    new Project({ 'src/store.ts': DROPPED, 'src/store.js': 'export {};\n', ...files }, { git: false });

  it.each([
    ['configs.syntax', 'src/store.ts', { config: plugin.configs.syntax }],
    ['a parser whose types are turned off for the file', 'src/store.ts', { parserOptions: { projectService: false } }],
    ['JavaScript, which is often linted beside typed files', 'src/store.js', {}],
  ])('but not of %s', (_, file, linted) => {
    expect(saidOf(project(), file, linted)).toEqual([]);
  });

  it('of a parser without types', () => {
    expect(saidOf(project(), 'src/store.ts', {})).toEqual([
      expect.stringMatching(/^\/src\/store\.ts is judged by its text alone.*configs\.syntax/),
    ]);
  });

  it("of types: 'compiler' without a program", () => {
    expect(saidOf(project(), 'src/store.ts', { settings: { types: 'compiler' } })).toEqual([
      expect.stringMatching(/since types is 'compiler' and no program came with it/),
    ]);
  });

  it.each([
    ['that extends what is not there', '{ "extends": "./nowhere.json", "include": ["src"] }', /nowhere\.json.*do not hold/],
    ['that is not JSON', '{ "extends": ', /expected.*do not hold/],
  ])('of a tsconfig %s', (_, tsconfig, said) => {
    // In a single run, which CI makes of every one, typescript-eslint itself refuses such a file (8.74).
    vi.stubEnv('TSESTREE_SINGLE_RUN', 'false');
    const broken = project({ 'tsconfig.json': tsconfig });
    const parserOptions = { projectService: true, tsconfigRootDir: broken.folder };
    expect(saidOf(broken, 'src/store.ts', { parserOptions })).toEqual([expect.stringMatching(said)]);
  });

  it('of a tsconfig, by the command', async () => {
    const { stderr, stdout } = await project({ 'tsconfig.json': '{ "extends": "./nowhere.json" }' }).run('check', 'src/store.ts');
    expect(stderr).toMatch(/^warning .*tsconfig\.json: .*nowhere\.json/);
    expect(stdout).toContain('✗ 1 finding');
  });

  it('of settings that are a module inside the workspace, and are not run', async () => {
    const nested = project({
      'packages/a/package.json': '{}',
      'packages/a/async-boundary.config.mjs': DANGEROUS,
      'packages/a/store.ts': DROPPED,
    });
    const said = saidOf(nested, 'packages/a/store.ts', { config: plugin.configs.syntax });
    expect(said).toEqual([expect.stringMatching(/^\/packages\/a\/async-boundary\.config\.mjs is not run/)]);
    const { stderr } = await nested.run('check', 'packages/a/store.ts');
    expect(stderr).toContain('async-boundary.config.mjs is not run');
    expect(existsSync(join(nested.folder, 'ran'))).toBe(false);
  });
});

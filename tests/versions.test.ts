import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter as Newest, type Linter as Eslint } from 'eslint';
import { defineConfig } from 'eslint/config';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.js';
import { bin, DROPPED, Project } from './cli/project.js';
import { parser } from './harness/tools.js';

const require = createRequire(import.meta.url);

describe('ESLint 9.15, the oldest that is promised', () => {
  const { Linter, ESLint } = require('eslint-9') as { Linter: typeof Eslint; ESLint: { version: string } };

  it('reports and suggests as the newest does', () => {
    expect(ESLint.version).toBe('9.15.0');
    const config = [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.syntax] as Eslint.Config[];
    const messages = new Linter({ configType: 'flat' }).verify(DROPPED, config, { filename: 'input.ts' });
    expect(messages).toMatchObject([
      { ruleId: 'async-boundary/no-floating-promises', line: 4, suggestions: [{ desc: 'Await the promise' }, {}, {}] },
    ]);
  });
});

describe('a config that names the plugin', () => {
  const { Linter: Oldest } = require('eslint-9') as { Linter: typeof Eslint };
  const named = { plugins: { 'async-boundary': plugin } };
  const configs: Readonly<Record<string, Eslint.Config[]>> = {
    'and extends ours by name': defineConfig({ ...named, extends: ['async-boundary/recommended'] }),
    'and extends ours': defineConfig({ ...named, extends: [plugin.configs.syntax] }),
    'beside ours': [named, plugin.configs.recommended, plugin.configs.syntax],
  };
  const versions = { '9.15': Oldest, '10': Newest };

  it.each(
    Object.entries(versions).flatMap(([version, Linter]) =>
      Object.entries(configs).map(([how, config]) => [how, version, Linter, config] as const),
    ),
  )('%s finds what it finds, in ESLint %s', (_, version, Linter, config) => {
    expect(Linter.version.startsWith(version)).toBe(true);
    const all = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...config] as Eslint.Config[];
    const messages = new Linter({ configType: 'flat' }).verify(DROPPED, all, { filename: 'input.ts' });
    expect(messages).toMatchObject([{ ruleId: 'async-boundary/no-floating-promises', line: 4 }]);
  });
});

describe('an older Node', () => {
  it('is told in one sentence', () => {
    const older =
      "for (const [of, key, value] of [[process, 'version', 'v18.20.8'], [process.versions, 'node', '18.20.8']]) Object.defineProperty(of, key, { value })";
    const command = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
    const words = ['--import', `data:text/javascript,${encodeURIComponent(older)}`, command, 'check'];
    expect(spawnSync(process.execPath, words, { encoding: 'utf8' })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'async-boundary runs on Node ^20.19.0 || ^22.13.0 || >=24.0.0, and this is v18.20.8.\n',
    });
  });
});

describe('TypeScript 5', () => {
  it('answers as version 6 does', () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    const old = fileURLToPath(new URL('harness/typescript-5.cjs', import.meta.url));
    const script = `console.log(require('typescript').version)`;
    expect(
      spawnSync(process.execPath, ['--require', old, '-e', script], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        encoding: 'utf8',
      }).stdout,
    ).toMatch(/^5\./);
    const { stdout, stderr } = spawnSync(process.execPath, ['--require', old, bin, 'check'], {
      cwd: project.folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect({ stdout, stderr }).toEqual({ stdout: project.spawn('check').stdout, stderr: '' });
    expect(stdout).toContain('✗ 1 finding');
  });
});

describe("the project's own TypeScript", () => {
  const declared = (range: string): Record<string, string> => ({
    'package.json': JSON.stringify({ type: 'module', devDependencies: { typescript: range } }),
    // Another major includes other packages of types.
    'tsconfig.json':
      '{ "compilerOptions": { "target": "ES2022", "module": "NodeNext", "strict": true }, "include": ["src"] }',
    'node_modules/@types/ours/package.json': '{ "name": "@types/ours", "version": "1.0.0", "types": "index.d.ts" }',
    'node_modules/@types/ours/index.d.ts': 'declare function save(): Promise<void>;\n',
    'src/store.ts': 'export async function store(): Promise<void> {\n  save();\n}\n',
  });

  it('is the one that is read with, and is named', () => {
    const project = new Project(declared('~5.9.0'));
    symlinkSync(
      fileURLToPath(new URL('../node_modules/typescript-5', import.meta.url)),
      join(project.folder, 'node_modules/typescript'),
    );
    const { stdout, stderr } = project.spawn('check', '--verbose');
    expect(stdout).toContain('✗ 1 finding');
    expect(stderr).toMatch(/^types from compiler \(TypeScript 5\.9\.\d+ of \S+typescript-5\): 1 file\n$/);
  });

  it('is missed aloud where it is not installed', () => {
    const { stdout, stderr } = new Project(declared('~5.9.0')).spawn('check');
    expect(stdout).toContain('nothing found in 1 file');
    expect(stderr).toMatch(/^warning 1 file read with TypeScript 6\.\S+, since ~5\.9\.0 is not installed: /);
  });
});

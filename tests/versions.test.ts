import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter as Newest, type Linter as Eslint } from 'eslint';
import { defineConfig } from 'eslint/config';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.js';
import { bin, DROPPED, Project } from './cli/project.js';

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
    expect({ stdout, stderr }).toEqual({ stdout: project.run('check').stdout, stderr: '' });
    expect(stdout).toContain('✗ 1 finding');
  });
});

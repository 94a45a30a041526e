import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DROPPED, Project } from './project.js';

const root = resolve(import.meta.dirname, '../..');

/** A package with some others installed: those of this repository, this package itself, and typescript-eslint by its parts. */
function packageWith(files: Readonly<Record<string, string>>, ...installed: readonly string[]): Project {
  const project = new Project({ 'src/store.ts': DROPPED, ...files });
  const modules = join(project.folder, 'node_modules');
  const link = (name: string, target: string): void => {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(target, join(modules, name));
  };
  link('eslint-plugin-async-boundary', root);
  for (const name of installed) if (name !== 'typescript-eslint') link(name, join(root, 'node_modules', name));
  if (installed.includes('typescript-eslint')) {
    link('@typescript-eslint', join(root, 'node_modules/@typescript-eslint'));
    mkdirSync(join(modules, 'typescript-eslint'));
    writeFileSync(
      join(modules, 'typescript-eslint/package.json'),
      '{ "name": "typescript-eslint", "type": "module", "exports": { ".": "./index.js", "./package.json": "./package.json" } }',
    );
    writeFileSync(
      join(modules, 'typescript-eslint/index.js'),
      "import * as parser from '@typescript-eslint/parser';\nimport plugin from '@typescript-eslint/eslint-plugin';\nexport default { parser, plugin };\n",
    );
  }
  return project;
}

/** What ESLint reports by the configuration that is there. */
function linted(project: Project): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/eslint/bin/eslint.js'), 'src', '--format', 'json'],
    { cwd: project.folder, encoding: 'utf8' },
  );
  return (JSON.parse(stdout) as { messages: { ruleId: string }[] }[]).flatMap(({ messages }) =>
    messages.map(({ ruleId }) => ruleId),
  );
}

const EXISTING = (list: (items: string) => string, imports = ''): string =>
  `import tseslint from 'typescript-eslint';\n${imports}\n${list(`{
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  }`)}\n`;

describe('init', () => {
  it('writes a configuration of ESLint that finds with types, once it is told to', async () => {
    const project = packageWith({}, 'eslint', 'typescript-eslint', 'effect');
    const shown = await project.run('init');
    expect(shown.stdout).toMatch(/^\+import asyncBoundary from 'eslint-plugin-async-boundary';$/m);
    expect(shown).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/Nothing was written; pass --yes/) as string,
    });
    expect(existsSync(join(project.folder, 'eslint.config.js'))).toBe(false);
    expect((await project.run('init', '--yes')).status).toBe(0);
    expect(project.read('eslint.config.js')).toContain('asyncBoundary.configs.effect,');
    expect(linted(project)).toEqual(['async-boundary/no-floating-promises']);
    expect(await project.run('init', '--yes')).toMatchObject({
      status: 0,
      stdout: 'eslint.config.js has the plugin already.\n',
    });
  });

  it.each([
    ['an array', EXISTING((item) => `export default [\n  ${item},\n];`)],
    ['an array without a comma at its end', EXISTING((item) => `export default [${item}];`)],
    ['a list by name', EXISTING((item) => `const all = [\n  // ours\n  ${item}, // the last\n];\nexport default all;`)],
    [
      'defineConfig',
      EXISTING(
        (item) => `export default defineConfig(\n  ${item},\n);`,
        "import { defineConfig } from 'eslint/config';\n",
      ),
    ],
    [
      'defineConfig of an array',
      EXISTING(
        (item) => `export default defineConfig([\n  ${item},\n]);`,
        "import { defineConfig } from 'eslint/config';\n",
      ),
    ],
  ])('adds to %s, and turns off what would report the same', async (_, config) => {
    const project = packageWith({ 'eslint.config.js': config }, 'eslint', 'typescript-eslint');
    expect(linted(project)).toEqual(['@typescript-eslint/no-floating-promises']);
    const { status, stdout } = await project.run('init', '--yes');
    expect(stdout).toContain('@typescript-eslint/no-floating-promises is turned off: ours finds the same.\n');
    expect(status).toBe(0);
    expect(linted(project)).toEqual(['async-boundary/no-floating-promises']);
  });

  it('leaves a configuration alone that it cannot add to, and says what to add', async () => {
    for (const config of [
      'const make = () => [{}];\nexport default make();\n',
      'export default [...(() => [{}])(), ({})];\n',
    ]) {
      const project = packageWith({ 'eslint.config.js': config }, 'eslint');
      const { status, stderr } = await project.run('init', '--yes');
      expect(stderr).toMatch(
        /^eslint\.config\.js is not written as one list[^]*\nasyncBoundary\.configs\.recommended,\n$/,
      );
      expect(status).toBe(2);
      expect(project.read('eslint.config.js')).toBe(config);
    }
  });

  it('adds to the configuration of oxlint, by the layout that it has', async () => {
    const before = { plugins: ['typescript'], rules: { 'typescript/no-floating-promises': 'error', 'no-var': 'warn' } };
    const project = packageWith({ '.oxlintrc.json': JSON.stringify(before, null, '\t') }, 'oxlint');
    expect((await project.run('init', '--yes')).stdout).toContain('typescript/no-floating-promises is turned off');
    expect(project.read('.oxlintrc.json')).toBe(
      `${JSON.stringify(
        {
          plugins: ['typescript'],
          rules: { 'typescript/no-floating-promises': 'off', 'no-var': 'warn' },
          extends: ['./node_modules/eslint-plugin-async-boundary/oxlint/recommended.json'],
        },
        null,
        '\t',
      )}\n`,
    );
  });

  it('finds what a workspace shares with its packages, where a package names it, and says where it is', async () => {
    const named = (name: string): string => `{ "type": "module", "devDependencies": { "${name}": "*" } }`;
    const project = packageWith(
      { 'packages/app/package.json': named('eslint'), 'packages/tool/package.json': named('oxlint') },
      'eslint',
      'oxlint',
    );
    const initIn = (folder: string): void => {
      const words = [resolve(root, 'dist/cli/main.js'), 'init', '--yes'];
      const { status, stderr } = spawnSync(process.execPath, words, {
        cwd: join(project.folder, folder),
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    };
    initIn('packages/app');
    expect(project.read('packages/app/eslint.config.js')).toContain('asyncBoundary.configs.recommended,');
    initIn('packages/tool');
    expect(JSON.parse(project.read('packages/tool/.oxlintrc.json'))).toEqual({
      extends: ['../../node_modules/eslint-plugin-async-boundary/oxlint/recommended.json'],
    });
  });

  it('has nothing to write where neither is installed, and wants a package', async () => {
    expect(await packageWith({}).run('init')).toMatchObject({
      status: 0,
      stdout:
        'Neither ESLint nor oxlint is installed here; the command needs no configuration: npx async-boundary check\n',
    });
    const project = packageWith({}, 'eslint');
    project.git('rm', '-qf', 'package.json');
    expect((await project.run('init')).stderr).toMatch(/^No package\.json here/);
  });

  it('says what to add to a file of oxlint that holds comments', async () => {
    const project = packageWith({ '.oxlintrc.json': '{ // ours\n}' }, 'oxlint');
    expect((await project.run('init', '--yes')).stderr).toMatch(
      /^\.oxlintrc\.json holds more than JSON\. Add to it: "extends": \["/,
    );
    expect(project.read('.oxlintrc.json')).toBe('{ // ours\n}');
  });
});

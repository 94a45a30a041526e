import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import type { LintMessage, LintResult } from '../../src/cli/eslint-json.js';
import { parser } from '../harness/tools.js';
import { Project } from './project.js';

const vueParser = createRequire(import.meta.url)('vue-eslint-parser') as Linter.Parser;
const { compile } = createRequire(import.meta.url)('@vue/compiler-dom') as {
  readonly compile: (template: string) => { readonly code: string };
};
const root = resolve(import.meta.dirname, '../..');
const FILES = {
  '.gitignore': 'node_modules',
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', types: [] },
    include: ['src/**/*.ts', 'src/**/*.vue'],
  }),
  'src/load.ts': 'export async function load(): Promise<number> { return 1; }\n',
};

const component = (script: string): string => `<template>
  <button @click="save">{{ shown }}</button>
</template>

<script lang="ts">
export const name = 'store';
</script>

<script setup lang="ts">
import { load } from './load';

${script}</script>

<style>
button { color: red }
</style>
`;

function projectWith(script: string, parser = true): Project {
  const project = new Project({ ...FILES, 'src/Store.vue': component(script) });
  mkdirSync(join(project.folder, 'node_modules'));
  if (parser)
    symlinkSync(join(root, 'node_modules/vue-eslint-parser'), join(project.folder, 'node_modules/vue-eslint-parser'));
  return project;
}

describe('components of Vue', () => {
  it('are judged at their own places, and say what is true of their set-up', async () => {
    const { status, stdout, stderr } = await projectWith(`load();

async function save(): Promise<void> {
  load();
}

const shown = load();
`).run('check');
    expect(stdout).toContain(
      '  12:1  Nothing waits for this promise: each time a component is set up, that goes on before it settles, and nothing handles its rejection.',
    );
    expect(stdout).toContain('  15:3  Nothing waits for this promise: `save` goes on before it settles');
    // What the set-up declares is read by the template, or may be.
    expect(stdout).toContain('✗ 2 findings in 1 of 2 files');
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('are judged by ESLint alike, and edited', async () => {
    const project = projectWith('async function save(): Promise<void> {\n  load();\n}\nload();\n');
    const eslint = new ESLint({
      cwd: project.folder,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.vue'],
          languageOptions: {
            parser: vueParser,
            parserOptions: { parser, projectService: true, extraFileExtensions: ['.vue'] },
          },
        },
        plugin.configs.recommended,
      ],
    });
    const [file] = await eslint.lintFiles(['src/Store.vue']);
    const { stdout } = await project.run('check', 'src/Store.vue', '--format', 'json');
    const [ours] = JSON.parse(stdout) as LintResult[];
    const shown = ({ message, line, column, suggestions }: LintMessage | Linter.LintMessage): unknown => ({
      message,
      line,
      column,
      titles: suggestions?.map(({ desc }) => desc),
    });
    expect(file!.messages.map(shown)).toEqual(ours!.messages.map(shown));
    expect(file!.messages[0]!.suggestions![0]!.fix).toEqual(ours!.messages[0]!.suggestions![0]!.fix);
  });

  it('are edited in their scripts alone', async () => {
    const save = (call: string): string => `async function save(): Promise<void> {\n  ${call}\n}\nconst shown = 1;\n`;
    const project = projectWith(save('load();'));
    const { stdout } = await project.run('check', '--format', 'json');
    const [file] = JSON.parse(stdout) as LintResult[];
    const { fix } = file!.messages[0]!.suggestions![0]!;
    const text = project.read('src/Store.vue');
    expect(text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])).toBe(component(save('await load();')));
    expect(await project.run('migrate', 'src', '--write')).toMatchObject({ stderr: '' });
    expect(project.read('src/Store.vue')).toBe(component(save('await load();')));
  });

  it('may wait where their set-up does already', async () => {
    const script = (call: string): string => `const shown = await load();\n${call}\n`;
    const project = projectWith(script('load();'));
    const { stdout } = await project.run('check');
    expect(stdout).toContain('  13:1  Nothing waits for this promise: each time a component is set up');
    await project.run('migrate', 'src', '--write');
    expect(project.read('src/Store.vue')).toBe(component(script('await load();')));
  });

  it('import a handler into the script', async () => {
    const project = projectWith('load();\nconst shown = 1;\nfunction save(): void {}\n');
    project.write('src/report.ts', 'export const report = (error: unknown): void => console.error(error);\n');
    project.write('async-boundary.config.json', '{ "fireAndForget": { "handler": "report", "from": "./src/report" } }');
    project.commit();
    await project.run('migrate', 'src', '--write');
    expect(project.read('src/Store.vue')).toBe(
      component('load().catch(report);\nconst shown = 1;\nfunction save(): void {}\n').replace(
        "import { load } from './load';\n",
        "import { load } from './load';\nimport { report } from './report';\n",
      ),
    );
  });

  it('are left out where their parser is missing, which ends no run unless they are named', async () => {
    const project = projectWith('load();\n', false);
    project.write('src/other.vue', '<template></template>\n');
    const { status, stderr } = await project.run('check');
    const missing = 'vue-eslint-parser, which is not installed: npm i -D vue-eslint-parser';
    expect(stderr).toBe(`Skipped: 2 files with scripts inside, read by ${missing}\n`);
    expect(status).toBe(0);
    expect(await project.run('check', 'src/other.vue')).toMatchObject({
      status: 2,
      stderr: `error ${join(project.folder, 'src/other.vue')}: is read by ${missing}\n1 file could not be judged.\n`,
    });
  });

  it('are judged by syntax where their script has JSX', async () => {
    const project = projectWith('const shown = () => <b />;\nasync function save(): Promise<void> {}\nsave();\n');
    project.write('src/Store.vue', project.read('src/Store.vue').replaceAll('lang="ts"', 'lang="tsx"'));
    const { stdout, stderr, status } = await project.run('check');
    expect(stdout).toContain('  14:1  Nothing waits for this promise: each time a component is set up');
    expect(stderr).toBe(
      '1 file below src judged by syntax alone: a component with JSX, which TypeScript reads as none.\n',
    );
    expect(status).toBe(1);
  });

  it('are judged by syntax where no tsconfig covers them', async () => {
    const project = projectWith('async function save(): Promise<void> {}\nsave();\n');
    project.write('tsconfig.json', '{ "include": ["src/**/*.ts"] }');
    const { stdout, stderr } = await project.run('check');
    expect(stdout).toContain('  13:1  Nothing waits for this promise: each time a component is set up');
    expect(stderr).toBe('1 file below src is covered by no tsconfig: judged by syntax alone.\n');
  });

  // docs/files.md says so: Vue takes care of what such a function gives.
  it.each([
    ['save', 'save'],
    ['save()', '$event => (save())'],
    ['save().then(next)', '$event => (save().then(next))'],
    ['ok && save()', '$event => (ok && save())'],
    ["save('a;b')", "$event => {save('a;b')}"],
    ['open(); save()', '$event => {open(); save()}'],
    ['save();', '$event => {save();}'],
  ])('have a handler `%s` compiled to `%s`', (handler, compiled) => {
    const { code } = compile(`<b @click="${handler}"/>`);
    expect(code).toContain(`onClick: ${compiled}`);
  });
});

import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LintResult } from '../../src/cli/eslint-json.js';
import { Project } from './project.js';

const root = resolve(import.meta.dirname, '../..');

const SETUP = `import { load, useThing } from './load';

const { reload, close } = useThing();
let open = true;
const items = [1];
async function save(n?: unknown): Promise<void> {
  await load(n);
}
async function quiet(): Promise<void> {
  try {
    await load();
  } catch {
    open = false;
  }
}
`;

/** @param script after what every component has here */
export const setup = (template: string, script = ''): string =>
  `<script setup lang="ts">\n${SETUP}${script}</script>\n\n<template>\n  ${template}\n</template>\n`;

export const options = (template: string): string => `<template>
  ${template}
</template>

<script lang="ts">
import { load } from './load';

const open = () => load();
export default {
  setup() {
    return { given: load, other: async () => { await load(); } };
  },
  methods: {
    async save() {
      await load();
    },
    close() {},
  },
};
</script>
`;

/** @param vue its installed version */
export function projectWith(text: string, vue: string | undefined = '3.5.22', settings?: object): Project {
  const project = new Project({
    '.gitignore': 'node_modules',
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', types: [] },
      include: ['src/**/*.ts', 'src/**/*.vue'],
    }),
    ...(settings && { 'async-boundary.config.json': JSON.stringify(settings) }),
    ...(vue !== undefined && { 'node_modules/vue/package.json': JSON.stringify({ name: 'vue', version: vue }) }),
    'src/load.ts': `export async function load(n?: unknown): Promise<number> { return Number(n); }
export function useThing(): { reload: () => Promise<void>; close: () => void } { return { async reload() {}, close() {} }; }
`,
    'src/One.vue': text,
  });
  mkdirSync(join(project.folder, 'node_modules'), { recursive: true });
  symlinkSync(join(root, 'node_modules/vue-eslint-parser'), join(project.folder, 'node_modules/vue-eslint-parser'));
  return project;
}

export interface Said {
  readonly code: string;
  readonly message: string;
  readonly titles: readonly (string | undefined)[];
}

/** What is found, with the code that each place starts with. */
export async function foundIn(project: Project): Promise<Said[]> {
  const { stdout } = await project.run('check', 'src/One.vue', '--format', 'json');
  const [file] = JSON.parse(stdout) as LintResult[];
  const lines = project.read('src/One.vue').split('\n');
  return file!.messages.map(({ message, line, column, suggestions }) => ({
    code: /^\w+/.exec(lines[line - 1]!.slice(column - 1))![0],
    message,
    titles: (suggestions ?? []).map(({ desc }) => desc),
  }));
}

export async function migrated(text: string, ...with_: [vue?: string, settings?: object]): Promise<string> {
  const project = projectWith(text, ...with_);
  await project.run('migrate', 'src/One.vue', '--write');
  return project.read('src/One.vue');
}

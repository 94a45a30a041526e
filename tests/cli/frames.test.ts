import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import type { LintMessage, LintResult } from '../../src/cli/eslint-json.js';
import { parser } from '../harness/tools.js';
import { Project } from './project.js';

const requireHere = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, '../..');
const PARSERS = ['astro-eslint-parser', 'eslint-mdx', 'svelte-eslint-parser'] as const;

const TSCONFIG = {
  compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', types: [] },
  include: ['src/**/*'],
};

const store = (call: string): string => `<script module lang="ts">
  import { load } from './load';
  export const first = load();
  load();
</script>

<script lang="ts">
  export let id: number;
  let shown = load();
  load();
  async function save(): Promise<void> {
    ${call}
  }
  $: doubled = id * 2;
</script>

<button on:click={save} on:focus={() => load()} on:blur={() => { load(); }}>{shown}{doubled}{load()}</button>
<Child on:done={() => { load(); }} />
{#if load()}<p>{[1].map(() => { load(); })}</p>{/if}
`;

const page = (call: string): string => `---
import { load } from './load';
import { readFileSync } from 'node:fs';
export const prerender = false;
${call}
if (!Astro.url) return Astro.redirect('/');
const text = readFileSync('x');
---
<html>{[1].map(() => load().then((x) => x))}</html>
`;

const post = `import { load } from './load'
export const go = () => { load() }

load()

# Hello {load().then((x) => x)}

<Foo onClick={() => load()} />
`;

const FILES = {
  '.gitignore': 'node_modules',
  'tsconfig.json': JSON.stringify(TSCONFIG),
  'src/load.ts': 'export async function load(): Promise<number> { return 1; }\n',
  'src/node.d.ts': 'declare module "node:fs" { export function readFileSync(path: string): string; }\n',
  'src/Store.svelte': store('load();'),
  'src/page.astro': page('load();'),
  'src/post.mdx': post,
  'src/text.mdx': '# Nothing to run\n\n{nor read}}\n',
};

function projectWith(files: Readonly<Record<string, string>> = FILES, parsers: readonly string[] = PARSERS): Project {
  const project = new Project(files);
  mkdirSync(join(project.folder, 'node_modules'));
  for (const name of parsers) symlinkSync(join(root, 'node_modules', name), join(project.folder, 'node_modules', name));
  return project;
}

const FLOATS = 'goes on before it settles, and nothing handles its rejection';

describe('files with scripts inside', () => {
  it('are judged at their own places, in their scripts alone', async () => {
    const { status, stdout, stderr } = await projectWith().run('check');
    const found = stdout
      .split('\n')
      .flatMap((line) => /^ +\d+:\d+ {2}.*?(?= {2}async-boundary)/.exec(line)?.[0].trim() ?? []);
    expect(found).toEqual([
      '4:3  Nothing waits for this promise: the module has loaded before it settles, and nothing handles its rejection.',
      `10:3  Nothing waits for this promise: each time a component is created, that ${FLOATS}.`,
      `12:5  Nothing waits for this promise: \`save\` ${FLOATS}.`,
      '17:66  Nothing waits for this promise: this callback ends before it settles, and nothing handles its rejection.',
      '18:25  Nothing waits for this promise: this callback ends before it settles, and nothing handles its rejection.',
      `5:1  Nothing waits for this promise: each time this is rendered, that ${FLOATS}.`,
      '7:14  `readFileSync` blocks the event loop at each request until the disk has answered: no other request, timer or promise of this thread moves meanwhile.',
      '2:27  Nothing waits for this promise: the callers of `go` cannot tell when it settles, and nothing handles its rejection.',
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it.each([
    ['<b onclick={act} onkeydown={act} />', 'ends before it settles', 'void-callback'],
    ['<b on:click={act} />', 'ends before it settles', 'void-callback'],
    // What a component makes of it is not known.
    ['<Child onclick={act} />', 'ends before it settles', 'unknown-driver'],
    ['<b onclick={act} title={act()} />', 'the callers of `act` cannot tell when it settles', 'synchronous-function'],
    ['<b title={act} />', 'the callers of `act` cannot tell when it settles', 'synchronous-function'],
    ['<b />', 'the callers of `act` cannot tell when it settles', 'synchronous-function'],
  ])('have functions that the markup of Svelte names: %s', async (markup, said, reason) => {
    const script = "  import { load } from './load';\n  function act(): void {\n    load();\n  }\n";
    const project = projectWith({
      ...FILES,
      'src/Store.svelte': `<script lang="ts">\n${script}</script>\n${markup}\n`,
    });
    expect((await project.run('check', 'src/Store.svelte')).stdout).toContain(said);
    expect((await project.run('migrate', 'src/Store.svelte')).stdout).toContain(`1  ${reason}`);
  });

  it('are edited in their scripts', async () => {
    const project = projectWith();
    await project.run('migrate', 'src', '--write');
    expect(project.read('src/Store.svelte')).toBe(store('await load();'));
    expect(project.read('src/page.astro')).toBe(page('await load();'));
    expect(project.read('src/post.mdx')).toBe(post);
  });

  it('are judged and edited by ESLint alike, where it has their parsers', async () => {
    const project = projectWith();
    const [astro, mdx, svelte] = PARSERS.map((name) => requireHere(name) as Linter.Parser);
    const typed = { parser, projectService: true, extraFileExtensions: ['.svelte'] };
    const eslint = new ESLint({
      cwd: project.folder,
      overrideConfigFile: true,
      overrideConfig: [
        { files: ['**/*.svelte'], languageOptions: { parser: svelte!, parserOptions: typed } },
        { files: ['**/*.astro'], languageOptions: { parser: astro!, parserOptions: { parser } } },
        { files: ['**/*.mdx'], languageOptions: { parser: mdx! } },
        plugin.configs.recommended,
      ],
    });
    const files = ['src/Store.svelte', 'src/page.astro', 'src/post.mdx'];
    const theirs = await eslint.lintFiles(files);
    const { stdout } = await project.run('check', ...files, '--format', 'json');
    const ours = JSON.parse(stdout) as LintResult[];
    const shown = ({ message, line, column, suggestions }: LintMessage | Linter.LintMessage): unknown => ({
      message,
      line,
      column,
      suggestions: suggestions?.map(({ desc, fix }) => ({ desc, fix })),
    });
    expect(theirs.map(({ messages }) => messages.map(shown))).toEqual(ours.map(({ messages }) => messages.map(shown)));
  });

  it.each([
    ['svelte', '<script lang="ts">\n  BODY\n</script>\n'],
    ['vue', '<script setup lang="ts">\n  BODY\n</script>\n'],
    ['astro', '---\nBODY\n---\n'],
  ])('of %s get an import into a script that has none', async (extension, frame) => {
    const settings = '{ "fireAndForget": { "handler": "report", "from": "./src/report" } }';
    const body = 'const now = (): void => { Promise.reject(new Error("x"))OLD; };';
    const file = `src/one.${extension}`;
    const project = projectWith(
      {
        '.gitignore': 'node_modules',
        'async-boundary.config.json': settings,
        'src/report.ts': 'export const report = (error: unknown): void => console.error(error);\n',
        [file]: frame.replace('BODY', body.replace('OLD', '')),
      },
      [...PARSERS, 'vue-eslint-parser'],
    );
    await project.run('migrate', file, '--write');
    const [indent] = /(?<=\n) *(?=BODY)/.exec(frame)!;
    expect(project.read(file)).toBe(
      frame.replace('BODY', `import { report } from './report';\n\n${indent}${body.replace('OLD', '.catch(report)')}`),
    );
  });

  it('keep a migration from what they use, unless they wait for it already', async () => {
    const app = (use: string): string =>
      `<script lang="ts">\n  import { total } from './total';\n  const sum = async () => { ${use}; };\n</script>\n`;
    const project = projectWith({
      '.gitignore': 'node_modules',
      'tsconfig.json': JSON.stringify(TSCONFIG),
      'src/total.ts': 'export function total(): void { console.log(1); }\n',
      'src/other.ts': "import { total } from './total';\nexport function other(): void { total(); }\n",
      'src/App.svelte': app('total()'),
      // Another one of that name.
      'src/Other.svelte': '<script lang="ts">\n  const total = () => 1;\n  total();\n</script>\n',
    });
    const migrate = async (): Promise<string> =>
      (await project.run('migrate', 'propagate-async', 'src/total.ts#total', 'src')).stdout;
    expect(await migrate()).toContain(
      'total: refused (frame-not-followed). src/App.svelte:3:29: A component or page uses it, whose scripts are not followed.',
    );
    project.write('src/App.svelte', app('await total()'));
    expect(await migrate()).toContain('+export async function other(): Promise<void> { await total(); }');
  });

  it('are left out where a parser is missing, which says what to install', async () => {
    const { status, stderr } = await projectWith(FILES, []).run('check');
    expect(stderr).toBe(
      ['svelte-eslint-parser', 'astro-eslint-parser', 'eslint-mdx']
        .map(
          (name) => `Skipped: 1 file with scripts inside, read by ${name}, which is not installed: npm i -D ${name}\n`,
        )
        .join(''),
    );
    expect(status).toBe(0);
  });

  it('are judged by syntax where no tsconfig covers them, and lost alone where they cannot be parsed', async () => {
    const project = projectWith({
      ...FILES,
      'tsconfig.json': JSON.stringify({ ...TSCONFIG, include: ['src/*.ts'] }),
      'src/broken.mdx': 'export const a = ;\n',
      'src/broken.astro': '---\nconst a = ;\n---\n',
      // A text that the parser itself breaks off at.
      'src/defect.mdx': 'export const a = 1;\n\n<A b="it&apos;s" />\n',
      'src/broken.svelte': '<script>const a = ;</script>\n',
    });
    const { status, stdout, stderr } = await project.run('check');
    expect(stdout).toContain('✗ 8 findings in 3 of 9 files');
    expect(stderr).toContain('2 files below src are covered by no tsconfig: judged by syntax alone.\n');
    for (const extension of ['mdx', 'astro', 'svelte'])
      expect(stderr).toMatch(new RegExp(`broken\\.${extension}:\\d+:\\d+: cannot be parsed: `));
    expect(stderr).toContain('defect.mdx: cannot be judged, by a defect of eslint-mdx: ');
    expect(status).toBe(2);
  });
});

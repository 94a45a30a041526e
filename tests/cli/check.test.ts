import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { AWAITED, bin, CLEAN, DROPPED, Project, REFUSED } from './project.js';

describe('check', () => {
  it('prints a finding, its plan and the totals, and exits 1', () => {
    const { status, stdout, stderr } = new Project({ 'src/store.ts': DROPPED, 'src/clean.ts': CLEAN }).spawn('check');
    expect(stdout).toBe(
      [
        'src/store.ts',
        '  4:3  Nothing waits for this promise: `store` goes on before it settles, and nothing handles its rejection.  async-boundary/no-floating-promises',
        '       → await the promise',
        '',
        '✗ 1 finding in 1 of 2 files (no-floating-promises 1)',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('says that nothing was found, and exits 0', () => {
    expect(new Project({ 'src/clean.ts': CLEAN }).spawn('check', 'src')).toEqual({
      status: 0,
      stdout: '✓ nothing found in 1 file\n',
      stderr: '',
    });
  });

  const CALLBACK = `export const kept = (ids: string[]) => ids.filter(async (id) => (await Promise.resolve(id)) !== '');\n`;
  const found = async (settings: object, ...words: string[]): Promise<string | undefined> =>
    /\((no-.*)\)/.exec(
      (
        await new Project({
          'src/store.ts': DROPPED,
          'src/kept.ts': CALLBACK,
          'async-boundary.config.json': JSON.stringify(settings),
        }).run('check', ...words)
      ).stdout,
    )?.[1];

  it('judges by the configs that it is given, else by those that the settings extend, else by recommended', async () => {
    expect(await found({})).toBe('no-floating-promises 1');
    expect(await found({ extends: 'strict' })).toBe('no-misused-async-callbacks 1, no-floating-promises 1');
    expect(await found({ extends: 'strict' }, '--config', 'react')).toBe('no-misused-async-callbacks 1');
    expect(await found({}, '--config', 'recommended', '--config', 'react')).toBe(
      'no-misused-async-callbacks 1, no-floating-promises 1',
    );
    expect(await found({ extends: 'strict', rules: { 'no-misused-async-callbacks': 'off' } })).toBe(
      'no-floating-promises 1',
    );
  });

  it('takes no type for the promise that a condition tests where types leave undefined out', async () => {
    const { stdout } = await new Project({
      'src/load.ts': 'export async function load(): Promise<string> { return ""; }\n',
      'src/start.ts': `import { load } from './load.js';
declare function kept(): Promise<string> | undefined;
export async function start(): Promise<void> {
  const before = kept();
  if (!before) return;
  await before;
  const now = load();
  if (!now) throw new Error('nothing there');
}
`,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { target: 'ES2022', module: 'NodeNext', strict: false },
        include: ['src'],
      }),
    }).run('check', '--rule', 'no-misused-async-callbacks');
    expect(stdout.match(/^ +\d+:\d+ /gm)).toEqual(['  8:8 ']);
  });

  it('says why a finding is not rewritten', async () => {
    expect((await new Project({ 'src/store.ts': REFUSED }).run('check')).stdout).toMatch(
      /5:5 .*no-floating-promises\n +✗ not rewritten: .*constructor/,
    );
  });

  it('prints the shape that ESLint prints as json', async () => {
    const project = new Project({ 'src/store.ts': DROPPED, 'src/clean.ts': CLEAN });
    const { status, stdout } = await project.run('check', '--format', 'json');
    const [clean, store] = JSON.parse(stdout) as ESLint.LintResult[];
    expect(status).toBe(1);
    expect(clean).toMatchObject({ filePath: `${project.folder}/src/clean.ts`, messages: [], errorCount: 0 });
    expect(store).toMatchObject({ errorCount: 1, warningCount: 0, fixableErrorCount: 0 });
    const [message] = store?.messages ?? [];
    expect(message).toMatchObject({
      ruleId: 'async-boundary/no-floating-promises',
      severity: 2,
      line: 4,
      column: 3,
      endLine: 4,
      endColumn: 10,
    });
    const [suggestion] = message?.suggestions ?? [];
    expect(suggestion?.desc).toBe('Await the promise');
    const { range: [start, end] = [0, 0], text = '' } = suggestion?.fix ?? {};
    expect(DROPPED.slice(0, start) + text + DROPPED.slice(end)).toContain('  await save();');
  });

  it('loses a file that no text, or too deep a tree, can be read from, and nothing else', async () => {
    const project = new Project({
      'src/deep.ts': `export const deep = ${'f('.repeat(20_000)}${')'.repeat(20_000)};\n`,
      'src/store.ts': DROPPED,
    });
    writeFileSync(join(project.folder, 'src/latin.ts'), Buffer.from(`// caf\u00e9\n${DROPPED}`, 'latin1'));
    writeFileSync(join(project.folder, 'src/wide.ts'), Buffer.from(`\ufeff${DROPPED}`, 'utf16le'));
    symlinkSync('nowhere.ts', join(project.folder, 'src/dangling.ts'));
    mkdirSync(join(project.folder, 'src/folder.ts'));
    const lost = [
      /src\/deep\.ts: nested too deeply to be judged; /,
      /src\/latin\.ts: is not UTF-8; /,
      /src\/wide\.ts: is not UTF-8; /,
      /\n3 files could not be judged\.\n/,
    ];
    const { status, stdout, stderr } = await project.run('check');
    expect(stdout).toContain('✗ 1 finding in 1 of 2 files');
    for (const line of lost) expect(stderr).toMatch(line);
    expect(status).toBe(2);
    const before = readFileSync(join(project.folder, 'src/latin.ts'));
    const written = await project.run('migrate', '--write', '--allow-dirty');
    for (const line of lost) expect(written.stderr).toMatch(line);
    expect(written.status).toBe(2);
    expect(project.read('src/store.ts')).toBe(AWAITED);
    expect(readFileSync(join(project.folder, 'src/latin.ts'))).toEqual(before);
    const graph = await project.run('graph');
    expect(graph.stderr).toMatch(/src\/latin\.ts: is not UTF-8/);
    expect(graph.status).toBe(2);
    expect((await project.run('explain', 'src/latin.ts:5')).stderr).toMatch(/src\/latin\.ts: is not UTF-8/);
  });

  it('ends quietly when its reader has seen enough', () => {
    const project = new Project({ 'src/store.ts': DROPPED, 'src/clean.ts': CLEAN });
    for (const words of ['check', 'migrate', 'migrate --check'])
      expect(
        execFileSync(
          '/bin/sh',
          ['-c', `"${process.execPath}" "${bin}" ${words} 2>errors | true; grep -v ^reading errors; true`],
          {
            cwd: project.folder,
            encoding: 'utf8',
          },
        ),
      ).toBe('');
  });

  it('goes on past a file that cannot be parsed, and exits 2', () => {
    const { status, stdout, stderr } = new Project({ 'src/broken.ts': 'const = 1;\n', 'src/store.ts': DROPPED }).spawn(
      'check',
    );
    expect(stdout).toContain('✗ 1 finding in 1 of 2 files');
    expect(stderr).toMatch(/src\/broken\.ts:1:7: cannot be parsed: .*\n1 file could not be judged\.\n$/);
    expect(status).toBe(2);
  });

  it('says that a tsconfig refers to what is not there', async () => {
    const tsconfig =
      '{ "compilerOptions": { "lib": ["ES2022"], "types": [] }, "include": ["src"], "references": [{ "path": "./gone" }] }';
    const project = new Project({ 'tsconfig.json': tsconfig, 'src/store.ts': CLEAN });
    const { status, stderr } = await project.run('check', '--require-types');
    expect(stderr).toMatch(
      /^warning .*tsconfig\.json: it refers to .*\/gone, which is not there\. .*\nTypes are missing, .*\n$/,
    );
    expect(status).toBe(2);
  });

  it('says once that dependencies are not installed, which --require-types takes for an error', async () => {
    const used = "import { Effect } from 'effect';\nexport const one = () => {\n  Effect.log('x');\n};\n";
    const project = new Project({
      'package.json': '{ "type": "module", "dependencies": { "effect": "*", "left-pad": "*" } }',
      'src/a.ts': `import pad from 'left-pad';\n${used}pad();\n`,
      'src/b.ts': used,
      'src/c.ts': "import type { Effect } from 'effect';\nexport type One = Effect;\n",
    });
    const told =
      'warning effect is not installed, and 2 files import it: its types are missing, and most of what its calls do is not seen. Install the dependencies first.\n';
    expect(await project.run('check')).toMatchObject({ status: 0, stderr: told });
    expect(await project.run('check', '--require-types')).toMatchObject({
      status: 2,
      stderr: `${told}Types are missing, and --require-types asks for them.\n`,
    });
    project.write('node_modules/effect/package.json', '{ "name": "effect", "version": "3.0.0" }');
    project.write('node_modules/effect/index.d.ts', 'export declare const Effect: { log(text: string): unknown };\n');
    expect(await project.run('check', '--require-types')).toMatchObject({ status: 0, stderr: '' });
  });

  it('judges by syntax what no tsconfig covers, and says so once', async () => {
    const local = 'async function save() {}\nexport async function store() {\n  save();\n}\n';
    const { status, stdout, stderr } = await new Project({ 'other/a.ts': local, 'other/b.ts': local }).run('check');
    expect(stdout).toContain('✗ 2 findings in 2 of 2 files');
    expect(stderr).toBe('2 files are covered by no tsconfig: judged by syntax alone.\n');
    expect(status).toBe(1);
  });

  it('leaves sites alone that a comment disables, and counts them', async () => {
    const disabled = DROPPED.replace(
      '  save();',
      '  // eslint-disable-next-line async-boundary/no-floating-promises\n  save();',
    );
    expect(await new Project({ 'src/store.ts': disabled }).run('check')).toMatchObject({
      status: 0,
      stdout: '✓ nothing found in 1 file, 1 disabled by comments\n',
    });
  });

  it.each([
    [
      'the next line',
      DROPPED.replace('  save();', '  // oxlint-disable-next-line async-boundary/no-floating-promises\n  save();'),
    ],
    ['the whole file', `// oxlint-disable async-boundary/no-floating-promises\n${DROPPED}`],
  ])("honours the comment that oxlint's editor writes for %s", async (_, disabled) => {
    expect(await new Project({ 'src/store.ts': disabled }).run('check')).toMatchObject({
      status: 0,
      stdout: '✓ nothing found in 1 file, 1 disabled by comments\n',
    });
  });

  it('skips what git ignores, declarations and build output, unless they are named', async () => {
    const project = new Project({
      '.gitignore': 'generated\n',
      'generated/a.ts': DROPPED,
      'dist/b.js': 'async function f() { f(); }\n',
      'src/c.d.ts': 'export {};\n',
      'src/clean.ts': CLEAN,
    });
    expect((await project.run('check')).stdout).toBe('✓ nothing found in 1 file\n');
    expect((await project.run('check', 'dist/b.js')).stdout).toContain('✗ 1 finding');
  });

  it.each([
    ['a folder that does not exist', ['check', 'nowhere'], /^nowhere: no such file or folder\.\n$/],
    [
      'a rule that does not exist',
      ['check', '--rule', 'no-floating-promise'],
      /^'no-floating-promise' is no rule; did you mean 'no-floating-promises'\?/,
    ],
    [
      'a config that does not exist',
      ['check', '--config', 'recomended'],
      /^'recomended' is no config; did you mean 'recommended'\? The configs are recommended, strict, /,
    ],
    [
      'a format that does not exist',
      ['check', '--format', 'xml'],
      /^--format xml: Known are stylish, json, .* npm i -D eslint-formatter-xml$/m,
    ],
    ['a command that does not exist', ['chekc'], /^'chekc' is no command; did you mean 'check'\?/],
    ['an option that does not exist', ['check', '--fix'], /Unknown option `--fix`/],
    [
      'an option of another command',
      ['check', '--allow-dirty'],
      /Unknown option `--allow-dirty`. See async-boundary --help/,
    ],
  ])('stops at %s, and exits 2', async (_, words, message) => {
    const { status, stdout, stderr } = await new Project({ 'src/clean.ts': CLEAN }).run(...words);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('stops at settings of the wrong shape, and names file, key and what is right', async () => {
    const { status, stderr } = await new Project({
      'src/store.ts': DROPPED,
      'async-boundary.config.json': '{ "fireAndForget": "await" }',
    }).run('check');
    expect(stderr).toMatch(
      /async-boundary\.config\.json: 'fireAndForget' should be 'void' or \{ handler: 'reportError', from: '\.\/errors\.js' \}, found "await"\./,
    );
    expect(status).toBe(2);
  });

  it('shows what was read before the file that it stops at', async () => {
    const files = {
      'src/a.ts': DROPPED,
      'src/b.ts': DROPPED,
      'src/c/async-boundary.config.json': '{ "typos": 1 }',
      'src/c/c.ts': DROPPED,
      'src/d.ts': DROPPED,
    };
    const { status, stdout, stderr } = await new Project(files).run(
      'check',
      'src/a.ts',
      'src/b.ts',
      'src/c/c.ts',
      'src/d.ts',
    );
    expect(stdout.match(/^src\/.*$/gm)).toEqual(['src/a.ts', 'src/b.ts']);
    expect(stdout).not.toContain('✗ 2 findings');
    expect(stderr).toContain("unknown key 'typos'");
    expect(status).toBe(2);
  });

  it('judges by syntax where the TypeScript of the project has no API for it, and says so once, with the alias', async () => {
    const { status, stdout, stderr } = await new Project({
      'src/store.ts': DROPPED,
      'src/clean.ts': CLEAN,
      'node_modules/typescript/package.json': '{ "name": "typescript", "version": "7.0.2" }',
    }).run('check');
    expect(stdout).toContain('✗ 1 finding in 1 of 2 files');
    expect(stderr).toBe(
      '2 files judged by syntax alone: TypeScript 7.0.2 has no compiler API that a linter can use. Install 7.1 or later, or version 6 beside it: npm i -D "typescript@npm:@typescript/typescript6@^6.0.2" "@typescript/native@npm:typescript@^7.1.0-beta"\n',
    );
    expect(status).toBe(1);
  });

  it('names the folder where one package of many has it, and judges the others with types', async () => {
    const { status, stderr } = await new Project({
      'packages/old/src/store.ts': DROPPED,
      'packages/old/tsconfig.json': '{}',
      'packages/new/src/store.ts': DROPPED,
      'packages/new/src/clean.ts': CLEAN,
      'packages/new/tsconfig.json': '{}',
      'packages/new/node_modules/typescript/package.json': '{ "name": "typescript", "version": "7.0.2" }',
    }).run('check', '--verbose');
    expect(stderr).toContain('2 files below packages/new/src judged by syntax alone: TypeScript 7.0.2 has no compiler');
    expect(stderr).toMatch(/types from (?:compiler|native) .*: 1 file\n/);
    expect(status).toBe(1);
  });

  it('says that options which name types need ESLint, where it is not installed', async () => {
    const { status, stderr } = await new Project({
      'src/store.ts': DROPPED,
      'node_modules/@typescript-eslint/type-utils/package.json': '{ "version": "8.0.0" }',
      'node_modules/@typescript-eslint/type-utils/index.js': "require('eslint-that-is-not-installed');\n",
      'async-boundary.config.json':
        '{ "types": "compiler", "rules": { "no-floating-promises": { "allowForKnownSafePromises": [{ "from": "file", "name": "Safe" }] } } }',
    }).run('check');
    expect(stderr).toBe(
      'Options that name types or values (`allowFor…`) are read by @typescript-eslint/type-utils, which needs ESLint beside it: npm i -D eslint\n',
    );
    expect(status).toBe(2);
  });
});

describe('explain', () => {
  const project = (): Project => new Project({ 'src/store.ts': DROPPED });

  it('shows what drives the code, the sink and the plan with its diff', async () => {
    const { status, stdout } = await project().run('explain', 'src/store.ts:4');
    expect(stdout).toMatch(/driven by {2}microtask \(async function at 3:8, before any await\)/);
    expect(stdout).toMatch(/sink {7}dropped \(4:3\)/);
    expect(stdout).toMatch(/plan: Await the promise \(review, await\)\n[^]*-  save\(\);\n\+  await save\(\);/);
    expect(stdout).toContain('settings: defaults; types: compiler');
    expect(status).toBe(0);
  });

  it('says that there is no finding', async () => {
    expect(await project().run('explain', 'src/store.ts:1')).toMatchObject({
      status: 1,
      stdout: 'src/store.ts:1: no finding here. (settings: defaults; types: compiler)\n',
    });
  });

  it('shows what a promise waits for, by way of which calls, and who settles it', async () => {
    const one = new Project({
      'src/ide.ts': `export class Ide {
  #decide: ((yes: boolean) => void) | undefined;
  decided(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#decide = resolve;
    });
  }
  answer(yes: boolean): void {
    this.#decide?.(yes);
  }
}
export async function pump(): Promise<void> {
  for (;;) await Promise.resolve();
}
`,
      'src/main.ts': `import { Ide, pump } from './ide.js';
export async function main(ide: Ide, other: () => Promise<void>): Promise<void> {
  ide.decided();
  await pump(), await other();
  ide.answer(true);
}
`,
    });
    const end =
      'new Promise (src/ide.ts:4) → this.#decide = resolve (src/ide.ts:5), settled by this.#decide (src/ide.ts:9)';
    const at = async (place: string): Promise<string> => (await one.run('explain', place)).stdout;
    expect(await at('src/main.ts:3')).toContain(`  waits for  ide.decided (src/main.ts:3) → ${end}\n`);
    expect(await at('src/ide.ts:3')).toContain(`  What \`decided\` gives waits for ${end}.\n`);
    expect(await at('src/main.ts:4')).toContain(
      '  `pump` waits for pump (src/main.ts:4) → for (;;) (src/ide.ts:13), which nothing ends.\n' +
        '  `other` waits for what is not known: no body and no row shows it.\n',
    );
  });

  it('wants a place', async () => {
    expect(await project().run('explain', 'src/store.ts')).toMatchObject({
      status: 2,
      stderr: "'src/store.ts' is no place; write file:line or file:line:column.\n",
    });
  });
});

describe('levels', () => {
  const settings = (rules: object, more: object = {}): Record<string, string> => ({
    'async-boundary.config.json': JSON.stringify({ rules, ...more }),
  });
  const warned = settings({ 'no-floating-promises': 'warn' });

  it('show warnings as such, and fail for none of them', async () => {
    const { status, stdout } = await new Project({ 'src/store.ts': DROPPED, ...warned }).run('check');
    expect(stdout).toMatch(/^ {2}4:3 {2}warning {2}Nothing waits/m);
    expect(stdout).toMatch(/\n⚠ 1 warning in 1 of 1 file \(no-floating-promises 1\)\n$/);
    expect(status).toBe(0);
  });

  it('fail for more warnings than may be, also for those that are not shown', async () => {
    const project = new Project({ 'src/store.ts': DROPPED, ...warned });
    expect(await project.run('check', '--max-warnings', '1')).toMatchObject({ status: 0, stderr: '' });
    for (const quiet of [[], ['--quiet']])
      expect(await project.run('check', '--max-warnings', '0', ...quiet)).toMatchObject({
        status: 1,
        stderr: '1 warning, and --max-warnings is 0.\n',
      });
    expect(await project.run('check', '--quiet')).toEqual({
      status: 0,
      stdout: '✓ nothing found in 1 file\n',
      stderr: '',
    });
    expect(await project.run('check', '--max-warnings', 'few')).toMatchObject({
      status: 2,
      stderr: '--max-warnings few: give a number, 0 or more.\n',
    });
  });

  it('differ from file to file, and leave options as they are', async () => {
    const loud = { files: ['src/loud.ts'], settings: { rules: { 'no-floating-promises': 'error' } } };
    const stored = 'declare function save(): Promise<void>;\nexport async function f() {\n  const kept = save();\n}\n';
    const { status, stdout } = await new Project({
      'src/loud.ts': DROPPED,
      'src/low.ts': DROPPED,
      'src/stored.ts': stored,
      ...settings({ 'no-floating-promises': ['warn', { checkStored: false }] }, { overrides: [loud] }),
    }).run('check');
    expect(stdout).toContain('✗ 2 findings, 1 warning among them, in 2 of 3 files');
    expect(stdout).toMatch(/^src\/loud\.ts\n {2}4:3 {2}Nothing/m);
    expect(stdout).toMatch(/^src\/low\.ts\n {2}4:3 {2}warning {2}Nothing/m);
    expect(status).toBe(1);
  });

  it('are those of warnings in the config `migration`, unless another asks as well', async () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    expect(await project.run('check', '--config', 'migration')).toMatchObject({ status: 0 });
    expect(await project.run('check', '--config', 'migration', '--config', 'recommended')).toMatchObject({ status: 1 });
  });
});

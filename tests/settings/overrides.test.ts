import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Project } from '../cli/project.js';
import { DOORS, EDITS } from '../harness/doors.js';
import { oxlintConfig, runOxlint } from '../harness/oxlint.js';

const handler = (name: string): string => `export function ${name}(error: unknown): void {\n  console.error(error);\n}\n`;
const FLOATING = 'async function save(): Promise<void> {}\n\nexport function store(): void {\n  save();\n}\n';
const letGo = (how: string): string => FLOATING.replace('  save();', `  ${how};`);

/** The example of the README, in a workspace of two packages. */
const EXAMPLE = /```js\n(export default \{(?:(?!```)[^])*?\boverrides:[^]*?)```/.exec(
  readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
)![1]!;

const workspace = (files: Readonly<Record<string, string>>): Project =>
  new Project({
    'async-boundary.config.js': EXAMPLE,
    'tsconfig.json': JSON.stringify({
      compilerOptions: { target: 'ES2022', lib: ['ES2022'], module: 'NodeNext', strict: true, types: [] },
      include: ['packages'],
    }),
    'packages/app/src/errors.ts': handler('reportError'),
    'packages/worker/src/log.ts': handler('report'),
    ...files,
  });

const GONE = {
  'packages/app/src/store.ts': `import { reportError } from './errors.js';\n\n${letGo('save().catch(reportError)')}`,
  'packages/worker/src/deep/store.ts': `import { report } from '../log.js';\n\n${letGo('save().catch(report)')}`,
  'packages/worker/src/store.test.ts': letGo('void save()'),
  'packages/worker/e2e/all/store.test.ts': `import { report } from '../../src/log.js';\n\n${letGo('save().catch(report)')}`,
};

const floatingIn = (files: object): Record<string, string> =>
  Object.fromEntries(Object.keys(files).map((file) => [file, FLOATING]));

const OVER_FOLDERS: Readonly<Record<string, (project: Project) => void | Promise<void>>> = {
  command: async (project) => {
    await project.run('migrate', '--write', 'packages');
  },
  oxlint: (project) => {
    runOxlint(['-c', oxlintConfig(), '--fix-suggestions', 'packages'], project.folder);
  },
};

describe('settings for some files', () => {
  it.each(['ESLint', 'jscodeshift'])('hold there alone, by %s', async (door) => {
    const project = workspace(floatingIn(GONE));
    for (const [file, expected] of Object.entries(GONE)) expect(await EDITS[door]!(project, file), file).toBe(expected);
  });

  it.each(Object.entries(OVER_FOLDERS))('hold there alone, by %s over a folder', async (_, edit) => {
    const project = workspace(floatingIn(GONE));
    await edit(project);
    for (const [file, expected] of Object.entries(GONE)) expect(project.read(file), file).toBe(expected);
  });

  it('hold for a rule and its options, over those of all files', async () => {
    const rules = { 'no-floating-promises': { checkStored: false, checkForEach: false } };
    const project = new Project({
      'async-boundary.config.json': JSON.stringify({
        rules,
        overrides: [
          { files: ['src/stored.ts'], settings: { rules: { 'no-floating-promises': { checkStored: true } } } },
          { files: ['src/off*'], settings: { rules: { 'async-boundary/no-floating-promises': 'off' } } },
        ],
      }),
      'src/stored.ts':
        'declare function save(): Promise<void>;\nconst kept = save();\n[1].forEach(async () => {\n  await save();\n});\nexport {};\n',
      'src/off.ts': FLOATING,
      'src/on.ts': FLOATING,
    });
    expect((await project.run('check', 'src/stored.ts')).stdout).toMatch(/^ +2:7 [^]*✗ 1 finding in 1 of 1 file/m);
    expect((await project.run('check', 'src')).stdout).toContain('2 findings in 2 of 3 files');
  });

  it('hold for the callbacks that a migration lets go, whichever file calls them', async () => {
    const timer = (from: string): string =>
      `import { load } from '${from}';\n\nexport function start(each: (callback: () => void) => void): void {\n  setTimeout(() => {\n    load();\n  }, 5);\n}\n`;
    const project = workspace({
      'packages/app/src/load.ts': 'export function load(): number {\n  return 1;\n}\n',
      'packages/app/src/start.ts': timer('./load.js'),
      'packages/worker/src/start.ts': timer('../../app/src/load.js'),
      'packages/app/src/globals.d.ts': 'declare function setTimeout(callback: () => void, ms: number): number;\n',
    });
    await project.run('migrate', 'propagate-async', 'packages/app/src/load.ts#load', '--write');
    expect(project.read('packages/app/src/start.ts')).toContain('load().catch(reportError);');
    expect(project.read('packages/worker/src/start.ts')).toContain('load().catch(report);');
  });

  it('are named by explain, with the override', async () => {
    const file = 'packages/worker/src/store.ts';
    const { stdout } = await workspace({ [file]: FLOATING }).run('explain', `${file}:4`);
    expect(stdout).toContain('settings: async-boundary.config.js (fireAndForget, overrides[0].fireAndForget)');
  });

  it("are ESLint's own as well, over those of the settings file", async () => {
    const project = workspace({ 'packages/app/src/store.ts': FLOATING });
    const own = { overrides: [{ files: ['packages/*/src/*.ts'], settings: { fireAndForget: 'void' } }] };
    // The folder that ESLint runs in is that of the project here.
    expect(await EDITS['ESLint']!(project, 'packages/app/src/store.ts', own)).toBe(letGo('void save()'));
  });
});

describe('malformed settings for some files', () => {
  const wrong = {
    fireAndForget: 'void',
    overrides: [
      { files: 'src', settings: {} },
      { files: [], settings: { fireAndForgot: 'void' } },
      { glob: ['src'], settings: { fireAndForget: { handler: 'f', from: './gone.js' } } },
      { files: ['src'], settings: { catalogue: [], rules: { 'no-floating-promise': 'off' } } },
      { files: ['src'], settings: { rules: { 'no-floating-promises': { checkStored: 1 } }, overrides: [] } },
    ],
  };

  it.each(Object.keys(DOORS))('are refused, all of it at once, by %s', async (door) => {
    const project = new Project({ 'src/store.ts': FLOATING, 'async-boundary.config.json': JSON.stringify(wrong) });
    const said = await DOORS[door]!(project, 'src/store.ts');
    for (const sentence of [
      "'overrides[0].files' should be an array, found \"src\".",
      "'overrides[1].files' should not be empty.",
      "unknown key 'fireAndForgot' in 'overrides[1].settings'; did you mean 'fireAndForget'?",
      "unknown key 'glob' in 'overrides[2]'; known keys are files, settings.",
      "'overrides[2]' lacks 'files'",
      "'overrides[2].settings.fireAndForget.from' names no file: ",
      "unknown key 'catalogue' in 'overrides[3].settings'; known keys are ",
      "unknown rule 'no-floating-promise' in 'overrides[3].settings.rules'; did you mean 'no-floating-promises'?",
      "unknown key 'overrides' in 'overrides[4].settings'; known keys are ",
      "'overrides[4].settings.rules.no-floating-promises.checkStored' should be true or false, found 1.",
    ])
      expect(said).toContain(sentence);
  });
});

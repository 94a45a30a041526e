import { describe, expect, it } from 'vitest';
import { readNodes } from '../../src/analysis/tree.js';
import { scopeName } from '../../src/cli/scope-name.js';
import { parser } from '../harness/tools.js';
import { AWAITED, DROPPED, Project, REFUSED } from './project.js';

const FILE = 'async-boundary-baseline.json';
const TWO = `declare function save(): Promise<void>;

export async function first(): Promise<void> {
  save();
}

export async function second(): Promise<void> {
  await save();
}
`;
const MOVED = TWO.replace('  save();', '  await save( );').replace('  await save();', '  save();');

const scopesIn = (project: Project, file: string): unknown =>
  (JSON.parse(project.read(FILE)) as { files: Record<string, unknown> }).files[file];

describe('a baseline', () => {
  it('leaves for later what is known, and shows what is new where something else of the kind was mended', async () => {
    const project = new Project({ 'src/two.ts': TWO, 'src/store.ts': REFUSED });
    expect(await project.run('check', '--update-baseline')).toEqual({
      status: 0,
      stdout: '✓ nothing found in 2 files, 2 suppressed\n',
      stderr: '',
    });
    expect(project.read(FILE)).toMatch(
      /^\{\n {2}"version": 1,\n {2}"files": \{\n {4}"src\/store\.ts": \{\n {6}"no-floating-promises": \{\n {8}"Store\.constructor": \{\n {10}"[0-9a-f]{16}": 1\n/,
    );
    expect(await project.run('check')).toMatchObject({ status: 0 });
    project.write('src/two.ts', `// A line.\n\n${TWO.replace('  save();', '      save( );')}`);
    expect(await project.run('check')).toMatchObject({ status: 0, stderr: '' });
    // One is mended, one is new: by numbers nothing has changed.
    project.write('src/two.ts', MOVED);
    const { status, stdout, stderr } = await project.run('check');
    expect(stdout).toMatch(/src\/two\.ts\n +8:3 .*\n.*\n\n✗ 1 finding in 1 of 2 files .*, 1 suppressed\n$/);
    expect(stderr).toBe(
      `warning 1 finding of ${FILE} does not occur any more, in src/two.ts (first): --prune-suppressions takes it out, --pass-on-unpruned-suppressions leaves it.\n`,
    );
    expect(status).toBe(1);
  });

  it('counts the same code of one function', async () => {
    const twice = DROPPED.replace('  save();', '  save();\n  save();');
    const project = new Project({ 'src/store.ts': DROPPED });
    await project.run('check', '--update-baseline');
    project.write('src/store.ts', twice);
    expect((await project.run('check')).stdout).toContain('✗ 1 finding in 1 of 1 file');
    await project.run('check', '--update-baseline');
    project.write('src/store.ts', DROPPED);
    expect((await project.run('check')).stderr).toContain('1 finding of');
    await project.run('check', '--prune-suppressions');
    expect(Object.values(scopesIn(project, 'src/store.ts') as object)).toEqual([
      { store: { [/"([0-9a-f]{16})": 1/.exec(project.read(FILE))![1]!]: 1 } },
    ]);
  });

  it('is pruned of what is gone, takes nothing new for that, and keeps what this run does not judge', async () => {
    const project = new Project({ 'src/two.ts': TWO, 'src/store.ts': DROPPED, 'src/gone.ts': DROPPED });
    await project.run('check', '--update-baseline');
    const before = project.read(FILE);
    expect(await project.run('check', 'src/two.ts', '--prune-suppressions')).toMatchObject({ status: 0 });
    expect(project.read(FILE)).toBe(before);
    project.write('src/two.ts', MOVED);
    project.git('rm', '-qf', 'src/gone.ts');
    expect(await project.run('check', '--rule', 'no-busy-wait', '--update-baseline')).toMatchObject({ status: 0 });
    expect(scopesIn(project, 'src/two.ts')).toBeDefined();
    expect(await project.run('check', '--prune-suppressions')).toMatchObject({ status: 1, stderr: '' });
    expect(Object.keys((JSON.parse(project.read(FILE)) as { files: object }).files)).toEqual(['src/store.ts']);
    project.write('src/store.ts', AWAITED);
    await project.run('check', '--update-baseline', 'src/store.ts');
    expect(JSON.parse(project.read(FILE))).toEqual({ version: 1, files: {} });
  });

  it('holds warnings too, stands beside suppressions, and has its paths from where it lies', async () => {
    const settings = { 'async-boundary.config.json': '{ "rules": { "no-floating-promises": "warn" } }' };
    const project = new Project({ 'src/store.ts': DROPPED, ...settings, 'ci/.keep': '' });
    expect(await project.run('check', '--baseline', 'ci/known.json', '--update-baseline')).toMatchObject({ status: 0 });
    expect(project.read('ci/known.json')).toContain('"../src/store.ts"');
    const run = await project.run('check', '--baseline', 'ci/known.json', '--max-warnings', '0');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect((await project.run('check', '--max-warnings', '0')).status).toBe(1);
  });

  it('stops at a file that is not there or not its own, and with --since', async () => {
    const project = new Project({ 'src/store.ts': DROPPED });
    for (const [text, said] of [
      ['{', /cannot be read \(/],
      ['{ "version": 2, "files": {} }', /not what --update-baseline writes: 'baseline\.version' should be 1, found 2/],
      ['{ "version": 1, "files": { "a.ts": 3 } }', /'baseline\.files\.a\.ts' should be an object, found 3/],
    ] as const) {
      project.write(FILE, text);
      expect(await project.run('check')).toMatchObject({ status: 2, stderr: expect.stringMatching(said) as string });
    }
    expect((await project.run('check', '--baseline', 'none.json')).stderr).toBe(
      'none.json: no such file; --update-baseline makes it.\n',
    );
    expect(await project.run('check', '--since', 'HEAD', '--update-baseline')).toMatchObject({ status: 2 });
  });
});

it.each([
  ['save();', '<module>'],
  ['const kept = save();', '<module>'],
  ['function a() { return () => save(); }', 'a'],
  ['const a = async () => { const b = save(); };', 'a'],
  ['export default class { static #b = save(); }', 'default.#b'],
  ['const A = class { get b() { return save(); } };', 'A.b'],
  ['const a = { b: { async c() { save(); } }, d: save };', 'a.b.c'],
  ['module.exports.a = async function () { save(); };', 'a'],
  ['namespace N { export function a() { describe("b", function c() { save(); }); } }', 'N.a.c'],
  ['class A { "a b"() { [].forEach(() => { save(); }); } }', 'A.a b'],
])('the code of %s stands in %s', (text, name) => {
  const { ast, visitorKeys } = parser.parseForESLint(text, { range: true, loc: true });
  const calls = readNodes({ ast: ast, visitorKeys }).of('CallExpression');
  expect(scopeName(calls.find(({ callee }) => callee.type === 'Identifier' && callee.name === 'save')!)).toBe(name);
});

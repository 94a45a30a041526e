import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MigrateCommand } from '../../src/cli/migrate.js';
import type { BlockedSite, Closure, MigrationPlan } from '../../src/migration/plan.js';
import type { Report } from '../../src/migration/report/report.js';
import type { Edit } from '../../src/plans/plan.js';
import { Project } from './project.js';

const planned: { plan?: unknown; complaints: unknown[]; asked: unknown[] } = { complaints: [], asked: [] };
let migrate: typeof import('../../src/cli/migrate.js').migrate;
// Other files of tests share this process: the modules that they have are not those of the command here.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../src/migration/plan-migration.js', () => ({
    planMigration: (request: unknown): unknown => (planned.asked.push(request), planned.plan),
    newComplaints: (): unknown => planned.complaints,
  }));
  ({ migrate } = await import('../../src/cli/migrate.js'));
});
afterAll(() => {
  vi.doUnmock('../../src/migration/plan-migration.js');
  vi.resetModules();
});

const FILES = {
  'src/load.ts': '\uFEFFexport function load(): string {\r\n  return "";\r\n}\r\n',
  'src/page.ts':
    "import { load } from './load.js';\n\nexport class Page {\n  constructor(readonly text = '') {\n    this.text = load();\n  }\n}\n",
  'src/other.ts': 'export function other(): number {\n  return 1;\n}\n',
};
type Name = keyof typeof FILES;

/** Edits that replace one piece of each file by another. */
function closureOf(
  project: Project,
  title: string,
  pieces: Readonly<Record<string, readonly [string, string]>>,
  more: Partial<Closure> = {},
): Closure {
  const edits = new Map<string, Edit[]>();
  for (const [name, [from, to]] of Object.entries(pieces)) {
    const start = project.read(name).replace('\uFEFF', '').indexOf(from);
    edits.set(join(project.folder, name), [{ start, end: start + from.length, text: to }]);
  }
  const [file = ''] = [...edits.keys()];
  return {
    id: title,
    title,
    functions: [{ file, line: 1, column: 17, name: title, isSeed: true }],
    sites: [],
    blocked: [],
    calls: [],
    edits,
    ...more,
  };
}

function planOf(project: Project, closures: readonly Closure[]): MigrationPlan {
  const files = new Set(closures.flatMap(({ edits }) => [...edits.keys()]));
  return {
    root: project.folder,
    closures,
    sources: new Map([...files].map((file) => [file, project.read(file.slice(project.folder.length + 1))])),
    mentions: [],
    lost: [],
  };
}

const LOAD = {
  'src/load.ts': ['export function load(): string', 'export async function load(): Promise<string>'],
} as const;
const OTHER = {
  'src/other.ts': ['export function other(): number', 'export async function other(): Promise<number>'],
} as const;
const after = (name: Name, pieces: Readonly<Record<string, readonly [string, string]>>): string =>
  FILES[name].replace(...pieces[name]!);

let project: Project;
beforeEach(() => {
  project = new Project(FILES);
  const cwd = process.cwd();
  process.chdir(project.folder);
  Object.assign(planned, { complaints: [], asked: [] });
  return () => process.chdir(cwd);
});

/** Runs the command in this process, on the plan that was made by hand. */
async function run(
  plan: MigrationPlan,
  command: MigrateCommand,
  ...words: string[]
): Promise<{ status: number; stdout: string }> {
  planned.plan = plan;
  let stdout = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  try {
    const status = await migrate(['propagate-async', 'src/load.ts#load', ...words], command);
    return { status, stdout };
  } finally {
    spy.mockRestore();
  }
}

const blockedIn = (name: string): BlockedSite => ({
  file: join(project.folder, name),
  line: 5,
  column: 17,
  callee: 'load',
  inside: 'new Page',
  reason: 'constructor',
  message: 'A constructor cannot wait.',
  wayOut: 'make it a method',
  raisesDiagnostic: true,
});

describe('closures of a plan', () => {
  it('are printed one after the other, in a diff that git applies', async () => {
    const { status, stdout } = await run(
      planOf(project, [closureOf(project, 'load', LOAD), closureOf(project, 'other', OTHER)]),
      {},
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^load \(closure load\) 1 function becomes async, 0 sites follow, in 1 file\n--- src\/load.ts\n[^]*\nother \(closure other\)/,
    );
    expect(stdout).toContain('2 closures to apply, 2 functions, 0 sites in 2 files, 0 blocked, 0 closures refused.\n');
    expect(stdout).toContain(
      'prints 0 errors before and 1 after.\nNothing was written; pass --write to apply the diff.\n',
    );
    project.write('change.diff', stdout);
    project.git('apply', '-p0', 'change.diff');
    expect(project.read('src/load.ts')).toBe(after('src/load.ts', LOAD));
    expect(project.read('src/other.ts')).toBe(after('src/other.ts', OTHER));
  });

  it('that meet in one file are printed and written one on top of the other', async () => {
    const [one, two] = [
      closureOf(project, 'one', { 'src/other.ts': ['number', 'Promise<number>'] }),
      closureOf(project, 'two', { 'src/other.ts': ['return 1', 'return 2'] }),
    ];
    const { stdout } = await run(planOf(project, [one, two]), { check: false });
    expect(stdout).toContain(' export function other(): Promise<number> {\n-  return 1;\n+  return 2;');
    expect((await run(planOf(project, [one, two]), { write: true })).status).toBe(0);
    expect(project.read('src/other.ts')).toBe('export function other(): Promise<number> {\n  return 2;\n}\n');
    await migrate([], { undo: true });
    expect(project.read('src/other.ts')).toBe(FILES['src/other.ts']);
  });

  it('are asked for with the names, the policy, and only the files that may change', async () => {
    project.write('src/made.ts', '// @generated\n');
    symlinkSync('load.ts', join(project.folder, 'src/link.ts'));
    project.commit();
    await run(planOf(project, []), { api: 'both' }, 'src');
    expect(planned.asked).toEqual([
      {
        kind: 'propagate-async',
        functions: ['src/load.ts#load'],
        api: 'both',
        settings: undefined,
        cwd: project.folder,
        files: Object.keys(FILES)
          .sort()
          .map((name) => join(project.folder, name)),
      },
    ]);
  });

  it.each([
    ['outside of the paths given', 'src/other.ts', () => undefined, 'it lies outside of the paths given'],
    [
      'in an installed package',
      'src/node_modules/a/index.ts',
      () => project.write('src/node_modules/a/index.ts', 'x'),
      'it is an installed package',
    ],
    [
      'that a tool has generated',
      'src/made.ts',
      () => project.write('src/made.ts', '// @generated\nx'),
      'a tool has generated it',
    ],
    [
      'that is a link',
      'src/link.ts',
      () => symlinkSync('other.ts', join(project.folder, 'src/link.ts')),
      'it is reached through a symbolic link',
    ],
    [
      'that is read-only',
      'src/load.ts',
      () => chmodSync(join(project.folder, 'src/load.ts'), 0o444),
      'it is read-only',
    ],
  ])('are refused whole when they would write a file %s', async (_, name, prepare, why) => {
    prepare();
    project.write('note.txt', 'one more change');
    project.commit();
    const inside = name === 'src/other.ts' ? ['src/load.ts', 'src/page.ts'] : ['src'];
    const closure = closureOf(project, 'load', { [name]: ['x', 'y'], 'src/page.ts': ['Page', 'Leaf'] });
    const { status, stdout } = await run(planOf(project, [closure]), { write: true }, ...inside);
    expect(stdout).toContain(`load: refused (not-writable). ${name} would have to change, and ${why}.`);
    expect(project.git('status', '--porcelain')).toBe('');
    expect(status).toBe(1);
  });

  it('of which the compiler refuses one are written without that one, which is named with what it says', async () => {
    const broken = closureOf(project, 'other', OTHER, {
      refused: { reason: 'would-not-type-check', message: 'src/other.ts:1:1: TS1: no.' },
    });
    const plan = planOf(project, [closureOf(project, 'load', LOAD), broken]);
    expect(await run(plan, { write: true })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('other: refused (would-not-type-check). src/other.ts:1:1: TS1: no.') as string,
    });
    expect(project.read('src/load.ts')).toBe(after('src/load.ts', LOAD));
    expect(project.read('src/other.ts')).toBe(FILES['src/other.ts']);
  });

  it('leave a comment at each blocked site with --mark, and list it', async () => {
    const plan = (): MigrationPlan =>
      planOf(project, [closureOf(project, 'load', LOAD, { blocked: [blockedIn('src/page.ts')] })]);
    const { status, stdout } = await run(plan(), { write: true, mark: true });
    expect(stdout).toMatch(/^ {2}blocked src\/page\.ts:5:17 constructor A constructor cannot wait\./);
    expect(stdout).toContain(
      '1 blocked, 0 closures refused.\n     1  constructor  A constructor cannot wait. To go on, make it a method.\n',
    );
    expect(status).toBe(1);
    expect(project.read('src/page.ts')).toBe(
      FILES['src/page.ts'].replace('    this', '    // @async-boundary-todo(constructor): make it a method.\n    this'),
    );
    project.write(
      'src/page.ts',
      FILES['src/page.ts'].replace('    this.text = load();', '    this.text = load(); // @async-boundary-ignore'),
    );
    project.write('src/load.ts', FILES['src/load.ts']);
    expect(await run(plan(), { write: true, mark: true, allowDirty: true })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('0 blocked') as string,
    });
  });

  it('that were made from another text are refused', async () => {
    const plan = planOf(project, [closureOf(project, 'load', LOAD), closureOf(project, 'other', OTHER)]);
    project.write('src/other.ts', `${FILES['src/other.ts']}// by hand\n`);
    await expect(run(plan, { write: true, allowDirty: true })).rejects.toThrow(
      /src\/other\.ts has changed since it was read/,
    );
    expect(project.read('src/load.ts')).toBe(FILES['src/load.ts']);
  });

  it('are reported as data, with places and diffs of the text as it was', async () => {
    const closure = closureOf(project, 'load', LOAD, { blocked: [blockedIn('src/page.ts')] });
    expect((await run(planOf(project, [closure]), { check: true, report: 'out.json' })).status).toBe(1);
    const report = JSON.parse(project.read('out.json')) as Report;
    expect(report).toMatchObject({
      version: 1,
      written: false,
      totals: { closuresTaken: 1, functions: 1, blocked: 1, files: 1, linesAdded: 1, linesRemoved: 1 },
    });
    expect(report.closures[0]!.functions[0]).toMatchObject({
      path: 'src/load.ts',
      diff: '-export function load(): string {\n+export async function load(): Promise<string> {',
    });
    expect(report.refusals).toEqual([
      {
        reason: 'constructor',
        message: 'A constructor cannot wait.',
        wayOut: 'make it a method',
        sites: [{ path: 'src/page.ts', line: 5, column: 17, of: 'load' }],
      },
    ]);
    // A report that lies in the tree does not make it dirty.
    expect((await run(planOf(project, [closure]), { write: true })).status).toBe(1);
    expect(project.read('src/load.ts')).toBe(after('src/load.ts', LOAD));
  });
});

describe('what is asked', () => {
  it.each<[string, string[], MigrateCommand, string]>([
    [
      'no name',
      ['propagate-async'],
      {},
      'propagate-async wants the functions that become async, as in `src/load.ts#load`.',
    ],
    [
      'a name without its file',
      ['propagate-async', 'load'],
      {},
      "'load' is no path; a name is written with its file, as in `src/load.ts#load`.",
    ],
    [
      'a misspelt migration',
      ['propagate-asinc', 'src/load.ts#load'],
      {},
      "'propagate-asinc' is neither a rule nor a path; did you mean 'propagate-async'?",
    ],
    ['an unknown policy', ['await-async-api'], { api: 'all' }, '--api all: known are keep, change, both.'],
    ['an unknown order', ['await-async-api'], { order: 'random' }, '--order random: known are parallel, sequential.'],
    ['writing and checking', [], { write: true, check: true }, '--write and --check exclude each other.'],
    [
      'a terminal that is none',
      [],
      { interactive: true },
      '--interactive asks on a terminal, and this is none; pass --write to apply everything.',
    ],
    ['a report of no known form', [], { report: 'out.txt' }, '--report out.txt: the name ends in .html or .json.'],
    [
      'a formatter of nothing',
      [],
      { formatCommand: 'prettier --write' },
      '--format-command runs over written files; pass --write as well.',
    ],
  ])('is refused when it is %s', async (_, words, command, message) => {
    await expect(migrate(words, command)).rejects.toThrow(message);
  });
});

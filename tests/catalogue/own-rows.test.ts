import { mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageComplaints } from '../../src/adapters/catalogues.js';
import { judgeText } from '../../src/adapters/migrate-text.js';
import { Project } from '../cli/project.js';
import { found as judged, SMALL_TSCONFIG } from '../harness/judged.js';

const ROW = {
  kind: 'nested-runner',
  module: ['our-wait'],
  export: 'waitFor',
  callStyle: 'call',
  hazard: 'stalls',
  instead: 'await it',
  docs: 'https://wiki.example.com',
};
const OUR_WAIT = {
  'node_modules/our-wait/package.json': '{ "name": "our-wait", "version": "1.2.0", "types": "index.d.ts" }',
  'node_modules/our-wait/index.d.ts':
    "export function waitFor(ms: number): void;\nexport function wait(ms: number): void;\nexport * as Waits from './waits.js';\nexport { Clock as Watch } from './waits.js';\n",
  'node_modules/our-wait/waits.d.ts':
    'export declare function forEver(): never;\nexport declare class Clock { stop(): void; static start(): Clock }\n',
};
const WAITING =
  "import { waitFor } from 'our-wait';\n\nexport async function store(): Promise<void> {\n  waitFor(1);\n}\n";

const found = (files: Readonly<Record<string, string>>, file?: string): string[] =>
  judged({ ...OUR_WAIT, 'src/store.ts': WAITING, ...files }, file);

const settings = (...rows: readonly object[]): Record<string, string> => ({
  'async-boundary.config.json': JSON.stringify({ catalogue: rows }),
});
const BLOCKED = [expect.stringMatching(/^4:3 `waitFor` blocks the event loop/)];

describe('rows of a user', () => {
  it('are found by origin', () => {
    expect(found(settings(ROW))).toEqual(BLOCKED);
  });

  it.each([
    [
      'an export that is not there',
      { export: 'waitFr' },
      /config\.json: catalogue\[0\] \(our-wait waitFr\): our-wait@1\.2\.0 exports no 'waitFr'; did you mean 'waitFor'.*\?$/,
    ],
    [
      'a member that is not there',
      { export: 'Waits.forEvr' },
      /'Waits' of our-wait@1\.2\.0 has no 'forEvr'; did you mean 'forEver'\?$/,
    ],
    [
      'a member of a class that is not there, behind a renamed re-export',
      { export: 'Watch#stp' },
      /'Watch' of our-wait@1\.2\.0 has no 'stp'; did you mean 'stop'\?$/,
    ],
    ['an export like no other', { export: 'entirelyElsewhere' }, /our-wait@1\.2\.0 exports no 'entirelyElsewhere'\.$/],
    [
      'a file that is not there',
      { module: ['./src/nowhere.ts'] },
      /catalogue\[0\] \(\.\/src\/nowhere\.ts waitFor\): 'module' names no file: .*src\/nowhere\.ts does not exist\.$/,
    ],
    [
      'an export that a file of their own does not have',
      { module: ['./src/store.ts'], export: 'stroe' },
      /src\/store\.ts exports no 'stroe'; did you mean 'store'\?$/,
    ],
    [
      'a wrong key',
      { hazzard: 'stalls' },
      /catalogue\[0\] \(our-wait waitFor\): a nested-runner row has no key 'hazzard'; its keys are .*hazard/,
    ],
    [
      'a missing value',
      { hazard: undefined },
      /catalogue\[0\] \(our-wait waitFor\): 'hazard' should be one of 'reenters', .*, found nothing\./,
    ],
  ])('stop the run for %s', (_, change, message) => {
    expect(() => found(settings({ ...ROW, ...change }))).toThrow(message);
  });

  it.each(['Waits.forEver', 'Watch#stop', 'Watch.start', 'default.waitFor'])('take %s, which is there', (path) => {
    expect(() => found(settings({ ...ROW, export: path }))).not.toThrow();
  });

  it('may be about another version, or about a package that is not installed', () => {
    expect(
      found(settings({ ...ROW, export: 'gone', versions: '<1' }, { ...ROW, module: ['elsewhere'], export: 'any' })),
    ).toEqual([]);
  });

  it.each(['auto', 'syntax'])(
    'may be about a file of their own, by its path, whatever its export is called elsewhere (%s)',
    (types) => {
      const helper = 'export function readAll(): string {\n  return "";\n}\n';
      const user =
        "import { readAll as all } from './helper.js';\nimport * as other from './other.js';\n\nexport async function f(): Promise<string> {\n  return all() + other.readAll();\n}\n";
      const row = { kind: 'blocks', module: ['./src/helper'], export: 'readAll', instead: 'call `readAllAsync`' };
      const files = {
        'src/helper.ts': helper,
        'src/other.ts': helper,
        'src/store.ts': user,
        'async-boundary.config.json': JSON.stringify({ types, catalogue: [row] }),
      };
      expect(found(files)).toEqual([expect.stringMatching(/^5:10 `all` blocks the event loop/)]);
    },
  );

  it('take a function for pure, or for an insulator, that a later row takes for a runner', () => {
    const pure = { kind: 'assume-pure', module: ['our-wait'], export: 'waitFor', why: 'we stub it' };
    expect(found(settings(pure, ROW))).toEqual([]);
    expect(found(settings({ ...pure, kind: 'insulator' }, ROW))).toEqual([]);
    expect(found(settings(ROW, pure))).toEqual(BLOCKED);
  });
});

describe("a package's own rows", () => {
  const { docs, kind, export: name, callStyle, hazard, instead } = ROW;
  const own = { kind, export: name, callStyle, hazard, instead };
  const manifest = (rows: unknown, version = '1.2.0'): string =>
    JSON.stringify({ name: 'our-wait', version, types: 'index.d.ts', asyncBoundary: rows });
  const installed = (rows: unknown, files = {}, file?: string): string[] =>
    found(
      {
        'package.json': '{ "type": "module", "dependencies": { "our-wait": "*" } }',
        'node_modules/our-wait/package.json': manifest(rows),
        ...files,
      },
      file,
    );

  it('hold by being installed, and need not name the package', () => {
    expect(installed([{ ...own, docs }])).toEqual(BLOCKED);
    expect(installed([{ ...own, docs, module: ['.'] }])).toEqual(BLOCKED);
  });

  it('stand behind those of the user', () => {
    expect(
      installed(
        [{ ...own, docs }],
        settings({ kind: 'assume-pure', module: ['our-wait'], export: 'waitFor', why: 'we stub it' }),
      ),
    ).toEqual([]);
  });

  it('are left out where they are wrong, with the package named; the others hold', () => {
    packageComplaints.clear();
    expect(installed([{ ...own }, { ...own, docs }, { ...own, docs, module: ['deasync'] }, 'row'])).toEqual(BLOCKED);
    expect([...packageComplaints]).toEqual([
      "our-wait@1.2.0: asyncBoundary in its package.json[0] (our-wait waitFor): 'docs' should be a string, found nothing.",
      "our-wait@1.2.0: asyncBoundary in its package.json[2] speaks of deasync: a package's rows may be about its own exports only.",
      'our-wait@1.2.0: asyncBoundary in its package.json[3] should be an object, found "row".',
    ]);
    packageComplaints.clear();
    expect(installed({ waitFor: 'blocks' })).toEqual([]);
    expect([...packageComplaints]).toEqual([
      'our-wait@1.2.0: asyncBoundary in its package.json should be an array of catalogue rows.',
    ]);
  });

  it('of two versions in one program are kept apart', () => {
    const files = {
      'packages/old/package.json': '{ "name": "old", "type": "module", "dependencies": { "our-wait": "*" } }',
      'packages/old/node_modules/our-wait/package.json': manifest([{ ...own, docs }], '0.9.0'),
      'packages/old/node_modules/our-wait/index.d.ts': 'export function waitFor(ms: number): void;\n',
      'packages/old/src/store.ts': WAITING,
    };
    expect(installed([], files)).toEqual([]);
    expect(installed([], files, 'packages/old/src/store.ts')).toEqual(BLOCKED);
  });

  it('of a package of the workspace hold as well', () => {
    const project = new Project({}, { git: false });
    const files = {
      'tsconfig.json': SMALL_TSCONFIG,
      'package.json': '{ "type": "module", "workspaces": ["packages/*"] }',
      'packages/wait/package.json': JSON.stringify({
        name: '@acme/wait',
        version: '1.0.0',
        type: 'module',
        exports: './index.ts',
        asyncBoundary: [{ kind: 'blocks', export: 'pause' }],
      }),
      'packages/wait/index.ts': 'export function pause(): void {}\n',
      'packages/app/package.json': '{ "name": "@acme/app", "type": "module", "dependencies": { "@acme/wait": "*" } }',
      'packages/app/main.ts':
        "import { pause } from '@acme/wait';\n\nexport async function main(): Promise<void> {\n  pause();\n}\n",
    };
    for (const [name, text] of Object.entries(files)) project.write(name, text);
    mkdirSync(join(project.folder, 'node_modules/@acme'), { recursive: true });
    symlinkSync(join(project.folder, 'packages/wait'), join(project.folder, 'node_modules/@acme/wait'));
    const { judgements } = judgeText(
      join(project.folder, 'packages/app/main.ts'),
      project.read('packages/app/main.ts'),
    );
    expect(judgements.map(({ message }) => message)).toEqual([expect.stringMatching(/^`pause` blocks the event loop/)]);
  });

  it('are read anew when the package.json has changed', () => {
    const project = new Project(
      {
        'tsconfig.json': SMALL_TSCONFIG,
        ...OUR_WAIT,
        'src/store.ts': WAITING,
        'package.json': '{ "type": "module", "dependencies": { "our-wait": "*" } }',
        'pnpm-workspace.yaml': '',
        'node_modules/our-wait/package.json': manifest([]),
      },
      { git: false },
    );
    const count = (): number => judgeText(join(project.folder, 'src/store.ts'), WAITING).judgements.length;
    expect(count()).toBe(0);
    project.write('node_modules/our-wait/package.json', manifest([{ ...own, docs }]));
    utimesSync(join(project.folder, 'node_modules/our-wait/package.json'), 1, 1);
    expect(count()).toBe(1);
  });
});

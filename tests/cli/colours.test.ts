import { describe, expect, it } from 'vitest';
import { SMALL_TSCONFIG } from '../harness/judged.js';
import { Project } from './project.js';

const WAIT = `import { createSyncFn } from 'synckit';
const run = createSyncFn('worker.js');
export function loadSync(name: string): string {
  return run(name);
}
/** @asyncBoundary insulator - it has a thread of its own */
export function own(): string { return run('x'); }
/** @asyncBoundary insulator */
export function idle(): void {}
/** @asyncBoundary insulater */
export function wrong(): void {}
`;
const CONFIG = `import { loadSync, own } from './wait.js';
export const readConfig = (): string => loadSync('config');
export async function main(): Promise<string> {
  own();
  return readConfig();
}
`;
const ROWS = [
  { kind: 'assume-pure', module: ['synckit'], export: 'createSyncFn', versions: '<0.1', why: 'it was' },
  { kind: 'blocks', module: ['./src/wait.ts'], export: 'loadSync' },
];

const project = (): Project =>
  new Project(
    {
      'tsconfig.json': SMALL_TSCONFIG,
      'package.json': '{ "type": "module", "workspaces": [], "dependencies": { "synckit": "*" } }',
      'node_modules/synckit/package.json': '{ "name": "synckit", "version": "0.12.3", "types": "index.d.ts" }',
      'node_modules/synckit/index.d.ts':
        'export declare function createSyncFn(path: string): (...given: unknown[]) => string;\n',
      'src/wait.ts': WAIT,
      'src/config.ts': CONFIG,
    },
    { git: false },
  );

describe('what calls hide', () => {
  it('is explained hop by hop, and so is what silences a call', async () => {
    const one = project();
    const { status, stdout } = await one.run('explain', 'src/config.ts:5');
    expect(status).toBe(0);
    expect(stdout).toContain('row        nested-runner: synckit createSyncFn shipped; measured: synckit@0.12.3');
    expect(stdout).toContain('    → run  src/wait.ts:4:10\n         return run(name);\n                ^^^\n');
    expect(stdout).toContain(
      "createSyncFn  src/wait.ts:2:13  (the runner)\n       const run = createSyncFn('worker.js');\n                   ^^^^^^^^^^^^\n",
    );
    expect((await one.run('explain', 'src/wait.ts:7')).stdout).toContain(
      '`run` is inside an insulator: it has a thread of its own (the tag at src/wait.ts:6:5).',
    );
  });

  it('is drawn as a tree, as Mermaid and as data', async () => {
    const one = project();
    expect((await one.run('graph', '--format', 'tree')).stdout).toBe(
      [
        'own  src/wait.ts:7:17  insulated',
        '└─ run  src/wait.ts:2:7  stalls',
        '   └─ createSyncFn  synckit, stalls',
        'main  src/config.ts:3:23  suspends',
        '└─ readConfig  src/config.ts:2:14  stalls',
        '   └─ loadSync  src/wait.ts:3:17  stalls',
        '      └─ run  src/wait.ts:2:7  stalls  (see above)',
        '',
      ].join('\n'),
    );
    const data = JSON.parse((await one.run('graph', '--format', 'json')).stdout) as {
      functions: { id: string; name: string }[];
      runners: { id: string }[];
      calls: { from?: string; to: string }[];
    };
    expect(data).toMatchObject({
      version: 1,
      runners: [
        { name: 'createSyncFn', module: 'synckit', kind: 'nested-runner', detail: 'stalls', source: 'shipped' },
      ],
    });
    const ids = new Set([...data.functions, ...data.runners].map(({ id }) => id));
    expect(data.calls.every(({ from, to }) => ids.has(to) && (from === undefined || ids.has(from)))).toBe(true);
    expect((await one.run('graph')).stdout).toMatch(
      /^flowchart LR\n {2}f1\["\w+<br\/>src\/.*\n[^]*\{\{"createSyncFn<br\/>synckit, stalls"\}\}:::runner/,
    );
  });

  it('says of each function whether it suspends, and of which members the calls are unknown', async () => {
    const one = project();
    one.write(
      'src/source.ts',
      "import { loadSync } from './wait.js';\nexport interface Source { read(): string }\nexport class Files implements Source {\n  read(): string { return loadSync('x'); }\n}\nexport async function all(source: Source): Promise<string> { return source.read() + new Files().read(); }\n",
    );
    const { functions, unknown } = JSON.parse((await one.run('graph', '--format', 'json')).stdout) as {
      functions: { id: string; name: string; suspends: boolean; colours: object[] }[];
      unknown: { name: string; line: number; behind: string[] }[];
    };
    expect(functions.find(({ name }) => name === 'all')).toMatchObject({ suspends: true, colours: [] });
    expect(functions.find(({ name }) => name === 'loadSync')).toMatchObject({ suspends: false });
    expect(unknown).toMatchObject([
      { name: 'read', line: 2, behind: [functions.find(({ name }) => name === 'read')!.id] },
    ]);
  });

  it('lists with --report-unused what people said in vain, and exits 1 for it', async () => {
    const one = project();
    one.write('async-boundary.config.json', JSON.stringify({ catalogue: ROWS }));
    one.write('src/config.ts', CONFIG.replace('  return readConfig();\n', "  return '';\n"));
    const { status, stdout, stderr } = await one.run('check', '--report-unused');
    expect(stdout).toContain(
      [
        'Unused:',
        '  src/wait.ts:8:5: @asyncBoundary insulator: nothing in this run came to it.',
        '  async-boundary.config.json: catalogue[0] (synckit createSyncFn): matches nothing in this run.',
        "  src/wait.ts:10:5: '@asyncBoundary insulater' says nothing: it takes 'insulator', 'runner', 'blocks' or 'assume-pure'.",
      ].join('\n'),
    );
    expect(stderr).toContain("warning src/wait.ts:10:5: '@asyncBoundary insulater' says nothing");
    expect(status).toBe(1);
  });
});

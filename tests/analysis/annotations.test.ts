import { describe, expect, it } from 'vitest';
import { readTag, tagBefore } from '../../src/analysis/annotations.js';
import { found } from '../harness/judged.js';

describe('a tag', () => {
  it.each([
    ['/** @asyncBoundary insulator */', { word: 'insulator' }],
    [
      '/** Reads it all.\n * @asyncBoundary blocks - call `readAllAsync`\n * @returns text */',
      { word: 'blocks', reason: 'call `readAllAsync`' },
    ],
    [
      '/** @asyncBoundary runner effect: it provides its layer */',
      { word: 'runner', runtime: 'effect', reason: 'it provides its layer' },
    ],
    ['/** @asyncBoundary runner of the loop */', { word: 'runner', reason: 'of the loop' }],
    ['/** @asyncBoundary assume-pure*/', { word: 'assume-pure' }],
  ])('is read from %s', (comment, tag) => {
    expect(readTag(comment, 0)).toEqual({ ...tag, offset: comment.indexOf('@asyncBoundary') });
  });

  it('of no known word says what it takes', () => {
    expect(readTag('/** @asyncBoundary insulater */', 0)).toMatchObject({
      wrong: "'@asyncBoundary insulater' says nothing: it takes 'insulator', 'runner', 'blocks' or 'assume-pure'",
    });
  });

  it('stands right before, line comments apart, and in JSDoc alone', () => {
    const before = (text: string): unknown => tagBefore(`${text}function f() {}`, text.length)?.word;
    expect(before('/** @asyncBoundary blocks */\n// eslint-disable-next-line\n')).toBe('blocks');
    expect(before('/** @asyncBoundary blocks */ export ')).toBeUndefined();
    expect(before('/* @asyncBoundary blocks */ ')).toBeUndefined();
    expect(before('// @asyncBoundary blocks\n')).toBeUndefined();
    expect(before('/** @asyncBoundary blocks */ const a = 1;\n')).toBeUndefined();
  });
});

const SYNCKIT = {
  'package.json': '{ "type": "module", "dependencies": { "synckit": "*" } }',
  'node_modules/synckit/package.json': '{ "name": "synckit", "version": "0.12.3", "types": "index.d.ts" }',
  'node_modules/synckit/index.d.ts':
    'export declare function createSyncFn(path: string): (...given: unknown[]) => string;\n',
};
const inMain = (lines: string): string => `${lines.trim()}\n`;
const at = (place: string) => expect.stringMatching(new RegExp(`^${place} `)) as string;

describe('functions that block', () => {
  const HELPER = `
/** @asyncBoundary blocks - call \`readAllAsync\` */
export function readAll(): string { return ''; }
export class Store {
  /** @asyncBoundary blocks */
  load(): void {}
  other(): void {}
}
/** @asyncBoundary blocks */
export const tools = { build(): void {}, /** @asyncBoundary assume-pure */ name(): void {} };
export const later = readAll;
`;
  const MAIN = inMain(`
import { readAll as all, Store, tools, later } from './helper.js';
export async function main(store: Store): Promise<void> {
  all();
  store.load();
  store.other();
  tools.build();
  tools.name();
  later();
}
export function plain(): void { all(); }
export const deeper = async (): Promise<void> => { plain(); };
`);

  it('are reported where asynchronous code calls them, through whatever leads there', () => {
    expect(found({ 'src/helper.ts': HELPER, 'src/store.ts': MAIN })).toEqual([
      at('3:3'),
      at('4:3'),
      at('6:3'),
      at('8:3'),
      at('11:52'),
    ]);
  });

  it('are known by their declarations, too', () => {
    const files = {
      'node_modules/tool/package.json':
        '{ "name": "tool", "version": "1.0.0", "types": "index.d.ts", "type": "module" }',
      'node_modules/tool/index.d.ts':
        '/** @asyncBoundary blocks */\nexport declare function readAll(): string;\nexport interface Tool {\n  /** @asyncBoundary blocks */\n  run(): void;\n}\nexport declare const tool: Tool;\n',
      'src/store.ts':
        "import { readAll as all, tool } from 'tool';\nexport async function main(): Promise<void> {\n  all();\n  tool.run();\n}\n",
    };
    expect(found(files)).toEqual([at('3:3'), at('4:3')]);
  });

  it('are known from the text alone in their own file', () => {
    const text = inMain(
      '/** @asyncBoundary blocks */\nfunction readAll() {}\nexport async function main() {\n  readAll();\n}',
    );
    expect(found({ 'src/store.ts': text, 'async-boundary.config.json': '{ "types": "syntax" }' })).toEqual([at('4:3')]);
    expect(found({ 'src/store.ts': text })).toEqual([at('4:3')]);
  });
});

it('a runner of a runtime is reported inside that runtime', () => {
  const files = {
    'package.json': '{ "type": "module", "dependencies": { "effection": "*" } }',
    'node_modules/effection/package.json': '{ "name": "effection", "version": "4.0.0", "types": "index.d.ts" }',
    'node_modules/effection/index.d.ts':
      'export interface Operation<T> { [Symbol.iterator](): Iterator<unknown, T> }\nexport declare function sleep(ms: number): Operation<void>;\n',
    'src/helper.ts':
      '/** @asyncBoundary runner effection */\nexport function start(name: string): Promise<void> { return Promise.resolve(void name); }\n',
    'src/store.ts':
      "import { sleep, type Operation } from 'effection';\nimport { start } from './helper.js';\nexport function* work(): Operation<void> {\n  yield* sleep(1);\n  void start('a');\n}\nexport async function edge(): Promise<void> { await start('b'); }\n",
  };
  expect(found(files)).toEqual([
    expect.stringMatching(/^5:8 `start` starts a second root inside the effection operation/),
  ]);
});

describe('an insulator', () => {
  const HELPER = `
import { createSyncFn } from 'synckit';
const run = createSyncFn('worker.js');
/** @asyncBoundary insulator */
export function insulated(): string { return run(1); }
export function open(): string { return run(1); }
/** @asyncBoundary insulator */
export const kept = createSyncFn('worker.js');
/** @asyncBoundary insulator */
export class Host {
  run(): string { return run(2); }
  async later(): Promise<string> { return run(3); }
}
/** @asyncBoundary insulator - it has a thread of its own */
export async function ownThread(): Promise<string> {
  return [1].map((each) => run(each)).join('') + open();
}
/** @asyncBoundary assume-pure */
export function pure(): string { return run(1); }
`;
  const MAIN = inMain(`
import { insulated, open, kept, Host, ownThread, pure } from './helper.js';
export async function main(host: Host): Promise<void> {
  insulated();
  kept(1);
  host.run();
  await host.later();
  await ownThread();
  pure();
  open();
}
`);

  it('lets nothing through, and nothing is reported inside', () => {
    const files = { ...SYNCKIT, 'src/helper.ts': HELPER, 'src/store.ts': MAIN };
    expect(found(files, 'src/helper.ts')).toEqual([]);
    expect(found(files)).toEqual([at('9:3')]);
  });

  it('does not speak of the statements after it, nor of the module', () => {
    const text = `/** @asyncBoundary insulator */\nexport function first(): void {}\nimport { createSyncFn } from 'synckit';\nconst run = createSyncFn('worker.js');\nexport async function second(): Promise<void> {\n  run(1);\n}\n`;
    expect(found({ ...SYNCKIT, 'src/store.ts': text })).toEqual([at('6:3')]);
  });

  it('can be named by a row', () => {
    const row = { kind: 'insulator', module: ['./src/helper.ts'], export: 'open', why: 'it has a thread of its own' };
    expect(
      found({
        ...SYNCKIT,
        'src/helper.ts': HELPER,
        'src/store.ts': MAIN,
        'async-boundary.config.json': JSON.stringify({ catalogue: [row] }),
      }),
    ).toEqual([]);
    const host = { ...row, export: 'Loud#later' };
    const loud =
      "import { createSyncFn } from 'synckit';\nconst run = createSyncFn('worker.js');\nexport class Loud {\n  async later(): Promise<string> { return run(1); }\n}\n";
    expect(
      found(
        { ...SYNCKIT, 'src/helper.ts': loud, 'async-boundary.config.json': JSON.stringify({ catalogue: [host] }) },
        'src/helper.ts',
      ),
    ).toEqual([]);
  });
});

describe('a host that calls synchronous code only', () => {
  const PRINTER = `
import type { Printer } from 'prettier';
import { createSyncFn } from 'synckit';
const run = createSyncFn('worker.js');
export const printer: Printer = {
  print: (path) => run(path),
  embed: (path) => async () => run(path),
};
`;
  const MAIN =
    "import { printer } from './helper.js';\nexport async function main(): Promise<void> {\n  printer.print('a');\n}\n";
  const prettier = (version: string): Record<string, string> => ({
    ...SYNCKIT,
    'node_modules/prettier/package.json': `{ "name": "prettier", "version": "${version}", "types": "index.d.ts" }`,
    'node_modules/prettier/index.d.ts':
      'export interface Printer {\n  print(path: string): string;\n  embed?(path: string): () => Promise<string>;\n}\n',
    'src/helper.ts': PRINTER,
    'src/store.ts': MAIN,
  });

  it('insulates the members that are synchronous in its version', () => {
    expect(found(prettier('3.6.0'), 'src/helper.ts')).toEqual([at('7:32')]);
    expect(found(prettier('3.6.0'))).toEqual([]);
    expect(found(prettier('2.8.0'), 'src/helper.ts')).toEqual([]);
  });

  it('is known by the type that is written, by the one that is expected, and in JavaScript', () => {
    const eslint = {
      ...SYNCKIT,
      'node_modules/eslint/package.json': '{ "name": "eslint", "version": "10.0.0", "types": "index.d.ts" }',
      'node_modules/eslint/index.d.ts':
        'export namespace Rule {\n  interface RuleModule { create(context: string): Record<string, unknown> }\n}\nexport declare function defineRule(rule: Rule.RuleModule): void;\n',
    };
    const rule = '{ create(context) { return { async Program() { return run(context); } }; } }';
    const imports = "import { createSyncFn } from 'synckit';\nconst run = createSyncFn('worker.js');\n";
    for (const text of [
      `import type { Rule } from 'eslint';\n${imports}export const rule: Rule.RuleModule = ${rule};\n`,
      `import type { Rule } from 'eslint';\n${imports}export default ${rule} satisfies Rule.RuleModule;\n`,
      `import { defineRule } from 'eslint';\n${imports}defineRule(${rule});\n`,
    ]) {
      expect(found({ ...eslint, 'src/store.ts': text })).toEqual([]);
    }
    const script = `${imports}/** @type {import('eslint').Rule.RuleModule} */\nexport const rule = ${rule};\nexport const other = ${rule};\n`;
    expect(found({ ...eslint, 'src/store.js': script }, 'src/store.js')).toEqual([at('5:76')]);
  });
});

import { symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../src/adapters/migrate-text.js';
import { smallProject } from '../harness/judged.js';

const seven = resolve(import.meta.dirname, '../../node_modules/typescript-7');
const SYNCKIT = {
  'package.json': '{ "type": "module", "dependencies": { "synckit": "*" } }',
  'node_modules/synckit/package.json': '{ "name": "synckit", "version": "0.12.3", "types": "index.d.ts" }',
  'node_modules/synckit/index.d.ts':
    'export declare function createSyncFn(path: string): (...given: unknown[]) => string;\n',
};
const STORES = `import { createSyncFn } from 'synckit';
const run = createSyncFn('worker.js');
export class Blocking {
  get(name: string): string {
    return run(name);
  }
}
export class Plain {
  get(name: string): string {
    return name;
  }
}
`;
const made = (store: string): string => `import { Blocking, Plain } from './stores.js';
export function make() {
  return new ${store}();
}
export const spare: unknown[] = [Plain, Blocking];
`;
const MAIN = `import { make } from './make.js';
export async function main(): Promise<string> {
  return make().get('a');
}
`;

const THROUGH = `import { chosen } from './stores.js';
export const kept = chosen;
`;
const USER = `import { kept } from './through.js';
export async function main(): Promise<string> {
  return kept.get('a');
}
`;

type Types = 'compiler' | 'native';

/** Lints an edited file, and then its caller: that one's chains, without the runner itself, as `file:line:column`. */
function editing(types: Types, files: Readonly<Record<string, string>>): (file: string, text: string) => string[] {
  const project = smallProject({ ...SYNCKIT, ...files });
  symlinkSync(seven, resolve(project.folder, 'node_modules/typescript-7'));
  const judged = (file: string, text: string) =>
    judgeText(resolve(project.folder, file), text, { settings: { types } }).judgements;
  return (file, text) => {
    try {
      judged(file, text);
    } catch {
      // It is broken, as what is being typed is.
    }
    return judged('src/main.ts', files['src/main.ts']!).flatMap(({ finding: { reached } }) =>
      reached
        ? [
            reached.chain
              .slice(0, -1)
              .map((hop) => `${hop.file.replace(/.*\//, '')}:${hop.line}:${hop.column}`)
              .join(' '),
          ]
        : [],
    );
  };
}

describe.each(['compiler', 'native'] as const)('what is remembered of a project on %s', (types) => {
  it('tells a caller where its helper went, whose types are what they were', () => {
    const edited = editing(types, { 'src/stores.ts': STORES, 'src/make.ts': made('Blocking'), 'src/main.ts': MAIN });
    expect(edited('src/stores.ts', STORES)).toEqual(['main.ts:3:10 stores.ts:5:12']);
    expect(edited('src/stores.ts', `// above\n${STORES}`)).toEqual(['main.ts:3:10 stores.ts:6:12']);
    expect(edited('src/stores.ts', STORES.replace('return run(name)', "void 'typed';\n    return run(name)"))).toEqual([
      'main.ts:3:10 stores.ts:6:12',
    ]);
    expect(edited('src/stores.ts', STORES.replace('return run(name)', 'return name'))).toEqual([]);
    expect(edited('src/stores.ts', STORES.replace('return name', 'return run(name)'))).toEqual([
      'main.ts:3:10 stores.ts:5:12',
    ]);
  });

  it('tells a caller that a method is another one, because a type was inferred from a body', () => {
    const edited = editing(types, { 'src/stores.ts': STORES, 'src/make.ts': made('Plain'), 'src/main.ts': MAIN });
    expect(edited('src/make.ts', made('Plain'))).toEqual([]);
    expect(edited('src/make.ts', made('Blocking'))).toEqual(['main.ts:3:10 stores.ts:5:12']);
    expect(edited('src/make.ts', made('Plain'))).toEqual([]);
  });

  it('is as good as new once a file parses again', () => {
    const edited = editing(types, { 'src/stores.ts': STORES, 'src/make.ts': made('Blocking'), 'src/main.ts': MAIN });
    // A native compiler is not given what the host cannot parse.
    expect(edited('src/stores.ts', `${STORES}export const typed = (;\n`)).toEqual(
      types === 'native' ? ['main.ts:3:10 stores.ts:5:12'] : [],
    );
    expect(edited('src/stores.ts', STORES)).toEqual(['main.ts:3:10 stores.ts:5:12']);
  });

  it('follows an import that an edit adds or takes away', () => {
    const direct = "import { createSyncFn } from 'synckit';\nconst run = createSyncFn('worker.js');\n";
    const through = "import { run } from './run.js';\n";
    const load = 'export const load = (name: string): string => run(name);\n';
    const edited = editing(types, {
      'src/run.ts': direct.replace('const', 'export const'),
      'src/load.ts': `${direct}${load}`,
      'src/main.ts': MAIN.replace("make } from './make.js'", "load } from './load.js'").replace('make().get', 'load'),
    });
    expect(edited('src/load.ts', `${direct}${load}`)).toEqual(['main.ts:3:10 load.ts:3:47']);
    expect(edited('src/load.ts', `${through}${load}`)).toEqual(['main.ts:3:10 load.ts:2:47']);
    expect(edited('src/load.ts', load.replace('run(name)', 'name'))).toEqual([]);
    expect(edited('src/load.ts', `${through}${load}`)).toEqual(['main.ts:3:10 load.ts:2:47']);
  });

  it('tells whoever does not name what changed, and has it through another declaration and another file', () => {
    const chosen = (store: string): string => `${STORES}const first = new ${store}();\nexport const chosen = first;\n`;
    const edited = editing(types, { 'src/stores.ts': chosen('Plain'), 'src/through.ts': THROUGH, 'src/main.ts': USER });
    expect(edited('src/stores.ts', chosen('Plain'))).toEqual([]);
    expect(edited('src/stores.ts', chosen('Blocking'))).toEqual(['main.ts:3:10 stores.ts:5:12']);
    expect(edited('src/stores.ts', `${chosen('Blocking')}export const beside = 1;\n`)).toEqual([
      'main.ts:3:10 stores.ts:5:12',
    ]);
    expect(edited('src/stores.ts', `${chosen('Plain')}export const beside = 1;\n`)).toEqual([]);
  });

  it('tells a caller that another overload is the first that fits', () => {
    const overloads = [
      'export function pick(name: string): Plain;\n',
      'export function pick(name: string): Blocking;\n',
    ];
    const picking = (order: readonly string[]): string =>
      `${STORES}${order.join('')}export function pick(): Plain | Blocking {\n  return new Plain();\n}\n`;
    const main =
      "import { pick } from './stores.js';\nexport async function main(): Promise<string> {\n  return pick('a').get('a');\n}\n";
    const edited = editing(types, { 'src/stores.ts': picking(overloads), 'src/main.ts': main });
    expect(edited('src/stores.ts', picking(overloads))).toEqual([]);
    expect(edited('src/stores.ts', picking(overloads.toReversed()))).toEqual(['main.ts:3:10 stores.ts:5:12']);
  });

  it('tells a caller of a name that begins to be exported, and of one that its module takes from elsewhere', () => {
    const barrel = "export { Plain as Store } from './stores.js';\n";
    const main =
      "import { Store } from './barrel.js';\nexport async function main(): Promise<string> {\n  return new Store().get('a');\n}\n";
    const edited = editing(types, { 'src/stores.ts': STORES, 'src/barrel.ts': barrel, 'src/main.ts': main });
    expect(edited('src/barrel.ts', barrel)).toEqual([]);
    expect(edited('src/barrel.ts', barrel.replace('Plain', 'Blocking'))).toEqual(['main.ts:3:10 stores.ts:5:12']);
    expect(edited('src/barrel.ts', '')).toEqual([]);
    expect(edited('src/barrel.ts', "export { Blocking as Store } from './stores.js';\n")).toEqual([
      'main.ts:3:10 stores.ts:5:12',
    ]);
  });
});

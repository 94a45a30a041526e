import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { judgeText } from '../../src/adapters/migrate-text.js';
import { smallProject } from '../harness/judged.js';

const SYNCKIT = {
  'package.json': '{ "type": "module", "dependencies": { "synckit": "*" } }',
  'node_modules/synckit/package.json': '{ "name": "synckit", "version": "0.12.3", "types": "index.d.ts" }',
  'node_modules/synckit/index.d.ts': 'export declare function createSyncFn(path: string): (...given: unknown[]) => string;\n',
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

/** Lints an edited file, and then its caller: that one's chains, without the runner itself, as `file:line:column`. */
function editing(files: Readonly<Record<string, string>>): (file: string, text: string) => string[] {
  const project = smallProject({ ...SYNCKIT, ...files });
  const judged = (file: string, text: string) => judgeText(resolve(project.folder, file), text, { settings: {} }).judgements;
  return (file, text) => {
    try {
      judged(file, text);
    } catch {
      // It is broken, as what is being typed is.
    }
    return judged('src/main.ts', files['src/main.ts']!).flatMap(({ finding: { reached } }) => (reached ? [reached.chain.slice(0, -1).map((hop) => `${hop.file.replace(/.*\//, '')}:${hop.line}:${hop.column}`).join(' ')] : []));
  };
}

it('tells a caller where its helper went, whose types are what they were', () => {
  const edited = editing({ 'src/stores.ts': STORES, 'src/make.ts': made('Blocking'), 'src/main.ts': MAIN });
  expect(edited('src/stores.ts', STORES)).toEqual(['main.ts:3:10 stores.ts:5:12']);
  expect(edited('src/stores.ts', `// above\n${STORES}`)).toEqual(['main.ts:3:10 stores.ts:6:12']);
  expect(edited('src/stores.ts', STORES.replace('return run(name)', "void 'typed';\n    return run(name)"))).toEqual(['main.ts:3:10 stores.ts:6:12']);
  expect(edited('src/stores.ts', STORES.replace('return run(name)', 'return name'))).toEqual([]);
  expect(edited('src/stores.ts', STORES.replace('return name', 'return run(name)'))).toEqual(['main.ts:3:10 stores.ts:5:12']);
});

it('tells a caller that a method is another one, because a type was inferred from a body', () => {
  const edited = editing({ 'src/stores.ts': STORES, 'src/make.ts': made('Plain'), 'src/main.ts': MAIN });
  expect(edited('src/make.ts', made('Plain'))).toEqual([]);
  expect(edited('src/make.ts', made('Blocking'))).toEqual(['main.ts:3:10 stores.ts:5:12']);
  expect(edited('src/make.ts', made('Plain'))).toEqual([]);
});

it('is as good as new once a file parses again', () => {
  const edited = editing({ 'src/stores.ts': STORES, 'src/make.ts': made('Blocking'), 'src/main.ts': MAIN });
  expect(edited('src/stores.ts', `${STORES}export const typed = (;\n`)).toEqual([]);
  expect(edited('src/stores.ts', STORES)).toEqual(['main.ts:3:10 stores.ts:5:12']);
});

it('follows an import that an edit adds or takes away', () => {
  const direct = "import { createSyncFn } from 'synckit';\nconst run = createSyncFn('worker.js');\n";
  const through = "import { run } from './run.js';\n";
  const load = 'export const load = (name: string): string => run(name);\n';
  const edited = editing({ 'src/run.ts': direct.replace('const', 'export const'), 'src/load.ts': `${direct}${load}`, 'src/main.ts': MAIN.replace("make } from './make.js'", "load } from './load.js'").replace('make().get', 'load') });
  expect(edited('src/load.ts', `${direct}${load}`)).toEqual(['main.ts:3:10 load.ts:3:47']);
  expect(edited('src/load.ts', `${through}${load}`)).toEqual(['main.ts:3:10 load.ts:2:47']);
  expect(edited('src/load.ts', load.replace('run(name)', 'name'))).toEqual([]);
  expect(edited('src/load.ts', `${through}${load}`)).toEqual(['main.ts:3:10 load.ts:2:47']);
});

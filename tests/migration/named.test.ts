import { afterAll, describe, expect, it } from 'vitest';
import { clearStage, migrateFiles } from '../harness/migrations.js';

afterAll(clearStage);

const FILES = {
  'src/load.ts': `export function load(): string { return ''; }
export const loaf = 1;
export class Store { read(): string { return ''; } }
export async function fetched(): Promise<string> { return ''; }
`,
  'src/index.ts': "import { setting } from 'settings';\nimport { load } from './load.js';\nload();\nsetting();\n",
  'installed/settings/package.json': '{ "name": "settings", "version": "3.0.0", "types": "index.d.ts" }',
  'installed/settings/index.d.ts':
    'export declare function setting(): Promise<string>;\nexport declare const settings: string[];\n',
};

type Kind = 'propagate-async' | 'await-async-api';

const saidOf = (kind: Kind, name: string): string => {
  try {
    migrateFiles(FILES, { kind, names: [name] });
    return 'found';
  } catch (error) {
    return (error as Error).message;
  }
};

const files: [string, string][] = [
  ['src/load.ts#load', 'found'],
  ['src/load.js#load', 'found'],
  ['./src/load#load', 'found'],
  ['./src#default', "src/index.ts has no 'default'."],
  ['./load#load', "./load: no such file; did you mean 'src/load.ts#load'?"],
  ['./load.js#load', "./load.js: no such file; did you mean 'src/load.ts#load'?"],
  ['src/laod.ts#load', "src/laod.ts: no such file; did you mean 'src/load.ts#load'?"],
  ['src/laod.ts#lood', 'src/laod.ts: no such file.'],
  ['src/load.ts#loat', "src/load.ts has no 'loat'; did you mean 'src/load.ts#load'?"],
  [
    'src/load.ts#Store.raed',
    "'src/load.ts#Store.raed': Store has no member 'raed'; did you mean 'src/load.ts#Store.read'?",
  ],
  ['src/load.ts#elsewhere', "src/load.ts has no 'elsewhere'."],
];

const modules: [string, string][] = [
  ['./load.js#load', "./load.js: no such file; did you mean 'src/load.ts#load'?"],
  ['settings#setting', 'found'],
  ['setings#setting', "No file of a tsconfig.json imports 'setings'; did you mean 'settings#setting'?"],
  ['load#load', "No file of a tsconfig.json imports 'load'; did you mean 'src/load.ts#load'?"],
  ['settings#setings', "'settings' exports no 'setings'; did you mean 'settings#setting'?"],
  ['settings#settings', "'settings#settings' is no function, so it cannot have become async."],
];

describe('what a name does not lead to', () => {
  it.each(files)('is said of %s with a name that does, if there is one', (name, said) => {
    expect(saidOf('propagate-async', name)).toBe(said);
  });
  it.each(modules)('is said of the module of %s as well', (name, said) => {
    expect(saidOf('await-async-api', name)).toBe(said);
  });
});

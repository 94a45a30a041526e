import { expect, it, vi } from 'vitest';
import { migrate } from '../../src/cli/migrate.js';
import { Project, TSCONFIG } from './project.js';

const PACKAGE = (name: string): string => JSON.stringify({ name, type: 'module', private: true });
const FILES = {
  'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
  'packages/a/package.json': PACKAGE('@our/a'),
  'packages/a/tsconfig.json': TSCONFIG,
  'packages/a/src/index.ts': `export function load(): string { return 'a'; }
export class Store { read(): string { return load(); } }
export function other(): void {}
`,
  'packages/b/package.json': PACKAGE('b'),
  'packages/b/tsconfig.json': TSCONFIG,
  'packages/b/src/named.ts': "import { load as loaded, other } from '@our/a';\nloaded();\nother();\n",
  'packages/b/src/whole.ts': "import * as a from '@our/a/src/index.js';\na.load();\na.other();\n",
  'packages/b/src/required.cjs': "const { load } = require('@our/a');\nload();\nrequire('@our/a').other();\n",
  'packages/b/src/store.ts': "export { Store } from '@our/a';\n",
  'packages/b/src/quiet.ts':
    "import { other } from '@our/a';\nimport { load } from './named-a.js';\nother();\nload();\n",
};

/** Files of the other package that are named, as `file:line:column`. */
async function namedBy(files: Readonly<Record<string, string>>, ...words: string[]): Promise<string[]> {
  const project = new Project(files);
  const cwd = process.cwd();
  process.chdir(project.folder);
  let stdout = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  try {
    await migrate(words, { write: true });
  } finally {
    spy.mockRestore();
    process.chdir(cwd);
  }
  return [...stdout.matchAll(/blocked packages\/b\/src\/(\S+) package-not-read/g)].map(([, at]) => at!);
}

it('other packages of the repository that import what changes, and were not read, are named', async () => {
  expect(await namedBy(FILES, 'propagate-async', 'packages/a/src/index.ts#load', 'packages/a')).toEqual([
    'named.ts:1:10',
    'required.cjs:1:9',
    'store.ts:1:10',
    'whole.ts:2:3',
  ]);
});

it('other packages that see the source are followed, and not named', async () => {
  const paths = { '@our/a': ['./packages/a/src/index.ts'] };
  const { compilerOptions } = JSON.parse(TSCONFIG) as { readonly compilerOptions: object };
  const both = {
    'package.json': FILES['package.json'],
    'tsconfig.json': JSON.stringify({ compilerOptions: { ...compilerOptions, paths }, include: ['packages'] }),
    'packages/a/package.json': FILES['packages/a/package.json'],
    'packages/a/src/index.ts': FILES['packages/a/src/index.ts'],
    'packages/b/package.json': FILES['packages/b/package.json'],
    'packages/b/src/named.ts': FILES['packages/b/src/named.ts'],
  };
  expect(await namedBy(both, 'propagate-async', 'packages/a/src/index.ts#load')).toEqual([]);
});

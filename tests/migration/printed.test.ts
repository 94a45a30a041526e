import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { printedBeforeAndAfter } from '../../src/migration/printed/printed.js';
import { Project } from '../cli/project.js';

const installed = (name: string): string => fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
const VERSIONS = ['typescript-5', 'typescript', 'typescript-7'] as const;
const config = (compilerOptions: object): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      skipLibCheck: true,
      lib: ['ES2015'],
      module: 'NodeNext',
      types: [],
      ...compilerOptions,
    },
  });

interface Tsc {
  readonly sys: ts.System;
  readonly executeCommandLine: (system: ts.System, done: () => void, words: readonly string[]) => void;
}

/** What a program of Node prints, with the one of 5 and 6 in this process. */
function tsc(name: string, folder: string): string {
  const words = ['--pretty', 'false', '-p', folder];
  if (name === 'typescript-7')
    return spawnSync(process.execPath, [join(installed(name), 'bin/tsc'), ...words], { encoding: 'utf8' }).stdout;
  const { sys, executeCommandLine } = createRequire(import.meta.url)(name) as Tsc;
  let printed = '';
  const write = (text: string): void => void (printed += text);
  executeCommandLine({ ...sys, write, writeFile: () => undefined, exit: () => undefined }, () => undefined, words);
  return printed;
}

/** Counts what `tsc -p` of a project prints. */
const printedByTsc = (name: string, folder: string): number =>
  tsc(name, folder)
    .split('\n')
    .filter((line) => /\berror TS\d+:/.test(line)).length;

const FILES: Readonly<Record<string, string>> = {
  'src/load.ts': "export function load(): string {\n  return 'text';\n}\n",
  'src/through.ts': "export { load } from './load.js';\nexport const wrong: number = 'text';\n",
  'src/far.ts': "import { load } from './through.js';\n\nexport const size = load().length;\n",
  'src/apart.ts': 'export const apart: number = true;\nexport const other: string = 1;\n',
};
const LATER = "export async function load(): Promise<string> {\n  return 'text';\n}\n";

describe.each(VERSIONS)('what %s prints', (name) => {
  function around(
    tsconfig: string,
    files = FILES,
    changed: Readonly<Record<string, string>> = { 'src/load.ts': LATER },
  ) {
    const project = new Project({ ...files, 'tsconfig.json': tsconfig }, { git: false });
    mkdirSync(join(project.folder, 'node_modules'));
    symlinkSync(installed(name), join(project.folder, 'node_modules/typescript'));
    const changes = Object.entries(changed).map(([path, after]) => ({
      file: join(project.folder, path),
      before: files[path]!,
      after,
    }));
    const read = Object.keys(files)
      .filter((path) => /\.[jt]s$/.test(path))
      .map((path) => join(project.folder, path));
    const counted = printedBeforeAndAfter(read, changes).map(({ before, after }) => [before, after]);
    const before = printedByTsc(name, project.folder);
    for (const [path, after] of Object.entries(changed)) project.write(path, after);
    return { counted, printed: [[before, printedByTsc(name, project.folder)]] };
  }

  it.each([
    ['files that no change reaches, and those that it reaches through another', config({ strict: true }), 3],
    ['a name of types that are not installed', config({ strict: true, types: ['nowhere'] }), 1],
    ['an option that is none', config({ strict: true, nowhere: true }), 1],
    [
      'nothing of types where no output is written and declarations are wanted',
      config({ declaration: true, noEmit: true }),
      3,
    ],
  ])('counts %s', (_, tsconfig, least) => {
    const { counted, printed } = around(tsconfig);
    expect(counted).toEqual(printed);
    expect(printed[0]![0]).toBeGreaterThanOrEqual(least);
  });

  it('counts what a declaration file cannot say', () => {
    const files = {
      'src/load.ts': 'export const load = () => 1;\n',
      'src/kept.ts':
        'class Kept {\n  private readonly one = 1;\n}\nexport const made = class extends Kept {\n  private two = 2;\n};\n',
    };
    const later = { 'src/load.ts': 'export const load = () => class {\n  private one = 1;\n};\n' };
    const wrong = { ...files, 'src/wrong.ts': "export const wrong: number = '';\n" };
    for (const [own, options] of [
      [files, { noEmitOnError: true }],
      [wrong, {}],
      [wrong, { noEmit: true }],
      [wrong, { noEmitOnError: true }],
    ] as const) {
      const { counted, printed } = around(config({ declaration: true, ...options }), own, later);
      expect(counted).toEqual(printed);
    }
  });

  it('looks at no type where a text cannot be read', () => {
    const { counted, printed } = around(config({ strict: true }), { ...FILES, 'src/broken.ts': 'const = 1;\n' });
    expect(counted).toEqual(printed);
  });
});

it('counts each project that is referred to and holds a changed file', () => {
  const project = new Project(
    {
      'tsconfig.json': JSON.stringify({
        files: [],
        references: [{ path: './one' }, { path: './two/tsconfig.build.json' }],
      }),
      'one/tsconfig.json': config({ strict: true }),
      'one/load.ts': FILES['src/load.ts']!,
      'one/size.ts': "import { load } from './load.js';\n\nexport const size = load().length;\n",
      'two/tsconfig.build.json': config({ strict: true }),
      'two/apart.ts': FILES['src/apart.ts']!,
      'main.ts': "import { load } from './one/load.js';\n\nload();\n",
    },
    { git: false },
  );
  const file = join(project.folder, 'one/load.ts');
  const changes = [{ file, before: FILES['src/load.ts']!, after: LATER }];
  expect(printedBeforeAndAfter([join(project.folder, 'main.ts')], changes)).toMatchObject([
    { config: join(project.folder, 'one/tsconfig.json'), before: 0, after: 1 },
  ]);
});

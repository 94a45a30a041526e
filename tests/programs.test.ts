import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runInProcess } from './cli/in-process.js';
import { bin } from './cli/project.js';
import { ts } from './harness/tools.js';

/**
 * Small programs that start something and go on, run before and after `migrate --write` with the policy `void`. Those in
 * `goes-on` print the same, and end; in those in `waits` nothing is let go. Those in `projects` are of several files: they
 * are migrated without a policy as well, and with functions that are named.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), 'programs');

const sources = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const BACKENDS = ['compiler', 'native', 'syntax'] as const;
type Backend = (typeof BACKENDS)[number];

const folder = mkdtempSync(join(tmpdir(), 'async-boundary-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
symlinkSync(join(ROOT, '../../node_modules'), join(folder, 'node_modules'));
const COMPILER_OPTIONS = {
  target: 'ES2023',
  lib: ['ES2023', 'ESNext', 'DOM'],
  module: 'NodeNext',
  strict: true,
  types: ['node'],
  skipLibCheck: true,
  noEmit: true,
};
function layOut(state: string, from: string, settings: object): void {
  const write = (name: string, value: object): void => writeFileSync(join(folder, state, name), JSON.stringify(value));
  cpSync(join(ROOT, from), join(folder, state, 'src', from), { recursive: true });
  write('tsconfig.json', { compilerOptions: COMPILER_OPTIONS, include: ['src'] });
  write('package.json', { name: 'programs', type: 'module' });
  write('async-boundary.config.json', settings);
}
for (const backend of BACKENDS) layOut(backend, '', { fireAndForget: 'void', types: backend });
const NAMED = ['src/projects/named-turn-in-a-queue/queue.ts#turn'];
const PROJECTS = {
  'without-a-policy': [
    ['propagate-async', ...NAMED],
    ['no-floating-promises', 'src'],
  ],
  'named-with-void': [['propagate-async', ...NAMED]],
} as const;
const projectStates = Object.keys(PROJECTS) as (keyof typeof PROJECTS)[];
for (const state of projectStates)
  layOut(state, 'projects', state === 'named-with-void' ? { fireAndForget: 'void' } : {});
const migrated = (state: Backend | keyof typeof PROJECTS, path: string): string =>
  readFileSync(join(folder, state, 'src', path), 'utf8');

function compile(into: string, textOf: (path: string) => string, paths = sources): void {
  for (const path of paths) {
    const target = join(folder, into, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const { outputText } = ts.transpileModule(textOf(path), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(target, outputText);
  }
}

interface Ended {
  readonly output: string;
  readonly code: number | null;
}
const runs = new Map<string, Promise<Ended>>();

/** What a program prints, and how it ends; a program that hangs is killed. Where two are the same text, one is run. */
function run(state: string, path: string): Promise<Ended> {
  const at = (file: string): string => readFileSync(join(folder, state, file.replace(/\.ts$/, '.js')), 'utf8');
  const parts = path.startsWith('projects/') ? ofProjects.filter((file) => dirname(file) === dirname(path)) : [path];
  const key = JSON.stringify([path, parts.map(at)]);
  if (!runs.has(key)) runs.set(key, runIn(state, path));
  return runs.get(key)!;
}

function runIn(state: string, path: string): Promise<Ended> {
  const child = spawn(process.execPath, [join(state, path.replace(/\.ts$/, '.js'))], {
    cwd: folder,
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ output, code })));
}

writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
compile('before', read);
const write = async (state: string, words: readonly string[]): Promise<void> => {
  await runInProcess(bin, join(folder, state), ['migrate', ...words, '--write', '--allow-dirty']);
};
for (const backend of BACKENDS) {
  await write(backend, ['no-floating-promises', 'src']);
  compile(`after-${backend}`, (path) => migrated(backend, path));
}

const ofProjects = sources.filter((path) => path.startsWith('projects/'));
for (const state of projectStates) {
  for (const words of PROJECTS[state]) await write(state, words);
  compile(`after-${state}`, (path) => migrated(state, path), ofProjects);
}

describe('programs that start something and go on', () => {
  const names = sources.filter((path) => /^goes-on\/[^/]+$/.test(path));

  it.concurrent.each(names)('%s', async (path) => {
    const [before, ...after] = await Promise.all([
      run('before', path),
      ...BACKENDS.map((backend) => run(`after-${backend}`, path)),
    ]);
    expect(before.code).toBe(0);
    expect(after).toEqual(BACKENDS.map(() => before));
    // Otherwise nothing was found, and nothing is shown; without types, less is.
    expect(migrated('native', path)).toBe(migrated('compiler', path));
    expect(migrated('compiler', path)).not.toBe(read(path));
  });
});

describe('programs whose work ends by itself', () => {
  it.each(sources.filter((path) => path.startsWith('waits/')))('%s is awaited everywhere', (path) => {
    const text = migrated('compiler', path);
    expect(text.match(/^\s*void .*$/gm)).toBeNull();
    expect(text).not.toBe(read(path));
  });
});

describe('programs of several files', () => {
  const states = [...BACKENDS, ...projectStates];

  it.concurrent.each(ofProjects.filter((path) => path.endsWith('/main.ts')))('%s', async (path) => {
    const [before, ...after] = await Promise.all([
      run('before', path),
      ...states.map((state) => run(`after-${state}`, path)),
    ]);
    expect(before.code).toBe(0);
    expect(after).toEqual(states.map(() => before));
  });

  it('awaits what ends by itself, through its callers', () => {
    const folderOf = 'projects/gate-opened-by-the-caller';
    expect(migrated('without-a-policy', `${folderOf}/settle.ts`)).toContain('await writeFile(');
    expect(migrated('without-a-policy', `${folderOf}/main.ts`)).toContain('await settle();');
  });

  it('lets go by the policy what a named function gives to callers that go on', () => {
    expect(migrated('named-with-void', 'projects/named-turn-in-a-queue/jobs.ts')).toContain('  void turn();');
  });
});

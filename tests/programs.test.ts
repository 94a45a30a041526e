import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bin } from './cli/project.js';
import { ts } from './harness/tools.js';

/**
 * Small programs that start something and go on, run before and after `migrate --write` with the policy `void`. Those in
 * `goes-on` print the same, and end; in those in `waits` nothing is let go.
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
for (const backend of BACKENDS) {
  const write = (name: string, value: object): void =>
    writeFileSync(join(folder, backend, name), JSON.stringify(value));
  cpSync(ROOT, join(folder, backend, 'src'), { recursive: true });
  write('tsconfig.json', { compilerOptions: COMPILER_OPTIONS, include: ['src'] });
  write('package.json', { name: 'programs', type: 'module' });
  write('async-boundary.config.json', { fireAndForget: 'void', types: backend });
}
const migrated = (backend: Backend, path: string): string => readFileSync(join(folder, backend, 'src', path), 'utf8');

function compile(into: string, textOf: (path: string) => string): void {
  for (const path of sources) {
    const target = join(folder, into, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const { outputText } = ts.transpileModule(textOf(path), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(target, outputText);
  }
}

/** What a program prints, and how it ends; a program that hangs is killed. */
function run(state: string, path: string): Promise<{ output: string; code: number | null }> {
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
for (const backend of BACKENDS) {
  spawnSync(process.execPath, [bin, 'migrate', 'no-floating-promises', 'src', '--write', '--allow-dirty'], {
    cwd: join(folder, backend),
    stdio: 'ignore',
  });
  compile(`after-${backend}`, (path) => migrated(backend, path));
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

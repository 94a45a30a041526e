import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { bin } from './cli/project.js';

/**
 * Small programs that start something and go on, run before and after `migrate --write` with the policy `void`. Those in
 * `goes-on` print the same, and end; in those in `waits` nothing is let go.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), 'programs');

const sources = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'async-boundary-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(ROOT, join(folder, 'src'), { recursive: true });
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
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['src'] }));
writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'programs', type: 'module' }));
writeFileSync(join(folder, 'async-boundary.config.json'), JSON.stringify({ fireAndForget: 'void' }));
const migrated = (path: string): string => readFileSync(join(folder, 'src', path), 'utf8');

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

compile('before', read);
spawnSync(process.execPath, [bin, 'migrate', 'no-floating-promises', 'src', '--write', '--allow-dirty'], {
  cwd: folder,
  stdio: 'ignore',
});
compile('after', migrated);

describe('programs that start something and go on', () => {
  const names = sources.filter((path) => /^goes-on\/[^/]+$/.test(path));

  it.concurrent.each(names)('%s', async (path) => {
    const [before, after] = await Promise.all([run('before', path), run('after', path)]);
    expect(before.code).toBe(0);
    expect(after).toEqual(before);
    // Otherwise nothing was found, and nothing is shown.
    expect(migrated(path)).not.toBe(read(path));
  });
});

describe('programs whose work ends by itself', () => {
  it.each(sources.filter((path) => path.startsWith('waits/')))('%s is awaited everywhere', (path) => {
    const text = migrated(path);
    expect(text.match(/^\s*void .*$/gm)).toBeNull();
    expect(text).not.toBe(read(path));
  });
});

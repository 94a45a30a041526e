import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

/** What the messages and plans of `safe-entry-point` say, run: the code with which each program ends, and what it prints. */
const CASES = new URL('../cases/safe-entry-point/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'async-boundary-exit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(name: string, file: 'input.ts' | 'output.ts'): { readonly code: number | null; readonly printed: string } {
  const text = readFileSync(new URL(`${name}/${file}`, CASES), 'utf8');
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const path = join(folder, 'program.mjs');
  writeFileSync(path, ts.transpileModule(text, { compilerOptions: options }).outputText);
  // The file that each of them reads is not there.
  const { status, stderr } = spawnSync(process.execPath, [path], { cwd: folder, encoding: 'utf8', timeout: 20_000 });
  return { code: status, printed: stderr };
}

describe('a program that fails', () => {
  it.each([
    ['catch-that-only-prints', true],
    ['catch-that-drops', false],
    ['catch-whose-block-may-leave-early', true],
    ['catch-before-a-then-that-exits-with-zero', true],
    ['catch-before-a-finally-that-exits', true],
    ['catch-that-exits-with-zero', true],
    ['finally-that-exits-with-zero', false],
    ['then-that-exits-and-a-catch-that-prints', true],
    ['try-around-all-of-main-that-drops', false],
    ['try-around-the-module', true],
    ['try-in-main-that-exits-with-zero-later', true],
  ])('ends with 0, and by its plan with 1 and a message: %s', (name, prints) => {
    const before = run(name, 'input.ts');
    expect(before.code).toBe(0);
    expect(before.printed.includes('ENOENT')).toBe(prints);
    const after = run(name, 'output.ts');
    expect(after.code).toBe(1);
    expect(after.printed).toContain('ENOENT');
  });
});

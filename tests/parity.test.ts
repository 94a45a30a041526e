import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import peer from '@typescript-eslint/eslint-plugin';
import type { Linter, SourceCode } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.js';
import { programOfCase } from './harness/case-programs.js';
import { caseName, cases, type Case } from './harness/cases.js';
import { newLinter, parser } from './harness/tools.js';

/**
 * Lines that `@typescript-eslint/no-floating-promises` reports and ours does not, each with its reason.
 * People who switch lose nothing else.
 */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'no-floating-promises/held-promises-taken-out-of-an-array':
    'what `pop`, `shift` and `splice` take out was held before',
  'no-floating-promises/handler-from-an-unresolved-module': 'a handler of unknown type may well be a function',
  'no-floating-promises/notice-that-a-person-answers': 'its promise settles when a person clicks',
  'no-floating-promises/node-test-known-safe': 'node:test waits for every test that is registered',
  'no-floating-promises/node-test-with-a-context': 'node:test waits for every test that is registered',
  'no-floating-promises/node-test-inside-another': 'node:test waits for every test that is registered',
  'no-floating-promises/right-node-test-inside-another-of-node-24':
    'a test of Node 24 waits for those that are registered inside it',
  'no-misused-async-callbacks/right-group-of-node-test': 'node:test waits for every test that is registered',
  'safe-entry-point/right-command-lines-that-end-by-themselves':
    'they print a failure of their own accord, and set the exit code',
  'no-floating-promises/navigation-that-shows-what-fails': 'the router never rejects, and shows what fails',
  'no-floating-promises/query-client-that-keeps-what-fails':
    'the client never rejects, and keeps what fails in the query',
  'no-floating-promises/immediately-invoked-and-ignored': 'an option of the case, which the peer is not given',
  'no-floating-promises/known-safe-call-by-option': 'an option of the case, which the peer is not given',
  'no-floating-promises/known-safe-promise-by-option': 'an option of the case, which the peer is not given',
  'no-floating-promises/tasks-that-their-operation-supervises': 'a task fails the operation that spawned it',
  'no-runner-in-async-context/effection-spawn-beside-an-operation': 'a task fails the operation that spawned it',
  'no-runner-in-async-context/scope-of-an-operation-in-a-callback': 'the scope supervises what runs in it',
  'no-floating-promises/promise-given-back-to-nobody': 'it is handled before it is given back',
  'no-floating-promises/query-that-another-rule-reports': 'it has not begun, which no-undriven-operations reports',
  'no-undriven-operations/query-of-prisma-dropped': 'it has not begun, which no-undriven-operations reports',
  'no-floating-promises/promise-that-a-call-gives-back': 'whoever has the promise still waits for it',
};

/** The same of `@typescript-eslint/return-await`, where it is about what errors do; docs/rules/no-lost-rejection.md says so. */
const RETURNED: Readonly<Record<string, string>> = {
  'no-lost-rejection/right-catch-that-only-rejects-again': 'the caller gets the rejection either way',
  'no-lost-rejection/right-executor-that-never-rejects': 'it never rejects',
  'no-lost-rejection/right-returned-after-it-was-awaited': 'it has fulfilled',
  'no-lost-rejection/right-returned-after-its-value-was-taken': 'it has fulfilled',
  'no-lost-rejection/right-returned-rejection-before-finally': 'it has rejected',
  'no-lost-rejection/right-returned-call-that-catch-makes-as-well': 'its catch would make the same call again',
  'no-lost-rejection/right-returned-call-that-catches-itself': 'it never rejects',
  'no-lost-rejection/right-returned-from-an-async-generator': 'an async generator awaits what it returns',
  'no-lost-rejection/right-returned-promise-of-time': 'it never rejects',
  'no-lost-rejection/right-returned-retry': 'the inner call has been through the same catch',
  'no-lost-rejection/right-returned-retry-of-a-method': 'the inner call has been through the same catch',
  'no-lost-rejection/right-returned-retry-under-a-condition': 'the inner call has been through the same catch',
  'no-lost-rejection/right-returned-promise-of-a-value': 'it has fulfilled',
  'no-lost-rejection/right-returned-settled-outcomes': 'it never rejects',
  'no-lost-rejection/right-returned-what-finally-ends': 'what it waits for is what its finally does',
  'no-lost-rejection/right-returned-where-catch-only-rethrows': 'the caller gets the rejection either way',
  'no-lost-rejection/right-returned-where-finally-is-empty': 'nothing depends on its end',
  'no-lost-rejection/right-returned-with-a-handler': 'it never rejects',
};

const linter = newLinter(dirname(fileURLToPath(import.meta.url)));

/** The lines that each of some rules reports. @param text read anew, or as it was read for other rules */
function linesOf(
  asked: Linter.RulesRecord,
  text: string | SourceCode,
  filename: string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
    plugins: { peer: peer as never, 'async-boundary': plugin },
    languageOptions: {
      parser,
      sourceType: /\.c[jt]s$/.test(filename) ? 'commonjs' : 'module',
      parserOptions: {
        ...(typeof text === 'string' ? { programs: [programOfCase(filename, text)] } : {}),
        ecmaFeatures: { jsx: filename.endsWith('x') },
      },
    },
    rules: asked,
    // Each rule's own comments disable it alone.
    linterOptions: { noInlineConfig: true },
  };
  const lines = new Map(Object.keys(asked).map((rule) => [rule, new Set<number>()]));
  for (const { ruleId, line } of linter.verify(text, config, { filename })) lines.get(ruleId ?? '')?.add(line);
  return lines;
}

/** Lines that the peer's rule reports, and none of ours, which are asked only where the peer reports something. */
function missedBy(ours: readonly string[], peers: string, one: Case, ...options: string[]): number[] {
  const text = readFileSync(one.input, 'utf8');
  const reported = [...linesOf({ [peers]: ['error', ...options] }, text, one.input).get(peers)!];
  if (reported.length === 0) return [];
  const asked = Object.fromEntries(ours.map((rule) => [rule, 'error' as const]));
  const lines = linesOf(asked, linter.getSourceCode(), one.input);
  return reported.filter((line) => ours.every((rule) => !lines.get(rule)!.has(line)));
}

/** Runners inside their own runtime are another rule's finding: one site, one judgement. */
const OURS = ['async-boundary/no-floating-promises', 'async-boundary/no-runner-in-async-context'];

describe('what typescript-eslint reports, ours reports', () => {
  it.each(cases.map((one) => [caseName(one), one] as const))('%s', (name, one) => {
    const missed = missedBy(OURS, 'peer/no-floating-promises', one);
    if (name in DIFFERENCES) expect(missed, DIFFERENCES[name]).not.toEqual([]);
    else expect(missed).toEqual([]);
  });

  it('names no difference of a case that is gone', () => {
    const names = new Set(cases.map(caseName));
    expect(Object.keys({ ...DIFFERENCES, ...RETURNED }).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('what typescript-eslint reports of returned promises, ours reports', () => {
  const slug = 'no-lost-rejection';
  const own = cases.filter((one) => one.slug === slug);
  it.each(own.map((one) => [caseName(one), one] as const))('%s', (name, one) => {
    const missed = missedBy([`async-boundary/${slug}`], 'peer/return-await', one, 'error-handling-correctness-only');
    if (name in RETURNED) expect(missed, RETURNED[name]).not.toEqual([]);
    else expect(missed).toEqual([]);
  });
});

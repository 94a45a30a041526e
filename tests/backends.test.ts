import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { closeNativeClients } from '../src/adapters/native.js';
import { alternatives, caseName, cases, findingsText, golden, lint, throughEslint } from './harness/cases.js';

afterAll(() => closeNativeClients());

/** Cases that `native` judges otherwise, each with its reason. docs/backends.md holds the same list. */
const DIFFERENCES: Readonly<Record<string, string>> = {};

describe('native judges and rewrites as compiler does', () => {
  it.each(cases.map((one) => [caseName(one), one] as const))('%s', (name, one) => {
    const input = readFileSync(one.input, 'utf8');
    const messages = lint(one, input, 'native');
    const told = { findings: findingsText(input, messages), output: throughEslint(one, input, messages, 'native') };
    const wanted = { findings: golden(one, 'findings.txt'), output: golden(one, `output${one.extension}`) ?? input };
    if (name in DIFFERENCES) {
      expect(told, 'no longer a difference').not.toEqual(wanted);
      return;
    }
    expect(told).toEqual(wanted);
    for (const [index, [title, text]] of [...alternatives(input, messages)].entries())
      expect(text, title).toBe(golden(one, `output.${index + 1}${one.extension}`));
  });

  it('says in the docs where it does not', () => {
    const page = readFileSync(new URL('../docs/backends.md', import.meta.url), 'utf8');
    const listed = page
      .slice(page.indexOf('<!-- differences -->'), page.indexOf('<!-- /differences -->'))
      .matchAll(/^- `([^`]+)`: (.+)\.$/gm);
    expect(Object.fromEntries([...listed].map(([, name, reason]) => [name, reason]))).toEqual(DIFFERENCES);
  });

  it('names no difference of a case that is gone', () => {
    const names = new Set(cases.map(caseName));
    expect(Object.keys(DIFFERENCES).filter((name) => !names.has(name))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInProcess } from './cli/in-process.js';
import { bin } from './cli/project.js';
import { rules } from '../src/rules/index.js';

/**
 * A program with mistakes of every kind beside right lines. A comment in front of a line says which it is, and of what
 * rule: whatever is found there otherwise, or anywhere else, is wrong.
 */
const ROOT = join(import.meta.dirname, 'planted');

interface Planted {
  readonly at: string;
  readonly rule: string;
  readonly words: string;
}

const lines = readdirSync(join(ROOT, 'src')).flatMap((file) =>
  readFileSync(join(ROOT, 'src', file), 'utf8')
    .split('\n')
    .map((text, index) => ({ at: `src/${file}:${index + 2}`, text })),
);
const mistakes = lines.flatMap(({ at, text }): Planted[] => {
  const [, rule, words] = /^\s*\/\/ mistake: ([\w-]+): (.+)$/.exec(text) ?? [];
  return rule && words ? [{ at, rule, words }] : [];
});
const rights = lines.flatMap(({ at, text }) => {
  const [, words] = /^\s*\/\/ right: (.+)$/.exec(text) ?? [];
  return words ? [{ at, words }] : [];
});

interface Judged {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string; readonly line: number }[];
}

let found: Promise<readonly string[]> | undefined;
/** What the command finds, each as `file:line rule`. */
const findings = (): Promise<readonly string[]> =>
  (found ??= runInProcess(bin, ROOT, ['check', '--config', 'strict', '--format', 'json', 'src']).then(({ stdout }) =>
    (JSON.parse(stdout) as Judged[]).flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, ruleId }) =>
          `${filePath.slice(ROOT.length + 1).replaceAll('\\', '/')}:${line} ${ruleId.replace(/^.*\//, '')}`,
      ),
    ),
  ));

describe('a program with planted mistakes', () => {
  it.each(mistakes)('$rule finds $words', async ({ at, rule }) => {
    expect((await findings()).filter((one) => one.startsWith(`${at} `))).toEqual([`${at} ${rule}`]);
  });

  it.each(rights)('leaves alone what is right: $words', async ({ at }) => {
    expect((await findings()).filter((one) => one.startsWith(`${at} `))).toEqual([]);
  });

  it('finds nothing else', async () => {
    expect((await findings()).toSorted()).toEqual(mistakes.map(({ at, rule }) => `${at} ${rule}`).toSorted());
  });

  it('has two mistakes of each rule at least, and right lines beside them', () => {
    const fewer = rules.filter(({ slug }) => mistakes.filter(({ rule }) => rule === slug).length < 2);
    expect(fewer).toEqual([]);
    expect(mistakes.length).toBeGreaterThanOrEqual(22);
    expect(rights.length).toBeGreaterThanOrEqual(16);
  });
});

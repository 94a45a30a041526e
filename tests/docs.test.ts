import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lint } from './harness/cases.js';

const tests = dirname(fileURLToPath(import.meta.url));
const docs = resolve(tests, '../docs');

interface Example {
  /** Of a page that is not the rule's own. */
  readonly page?: string;
  readonly slug: string;
  readonly line: number;
  readonly kind: 'correct' | 'incorrect';
  /** By the options of `strict`, where they ask for more. */
  readonly isStrict: boolean;
  readonly text: string;
}

/** The examples of a page about one rule, or of one whose examples name their rules. */
function examplesOf(file: string, slug?: string): Example[] {
  const page = readFileSync(join(docs, file), 'utf8');
  return [...page.matchAll(/^```ts (correct|incorrect)(?: (\S+))?\n([^]*?)^```$/gm)].map((found) => ({
    slug: slug ?? found[2] ?? '',
    line: page.slice(0, found.index).split('\n').length,
    kind: found[1] as Example['kind'],
    isStrict: found[2] === 'strict',
    text: found[3] ?? '',
  }));
}

const examples: readonly Example[] = [
  ...readdirSync(join(docs, 'rules')).flatMap((file) => examplesOf(join('rules', file), file.replace(/\.md$/, ''))),
  ...examplesOf('coming-from-python.md').map((example) => ({ ...example, page: 'coming-from-python' })),
];

// Linted under the path of a case: that is a module with types, in a folder whose imports resolve.
const findingsOf = ({ slug, text, isStrict }: Example): number => {
  const place = isStrict
    ? 'no-undriven-operations/effect-in-a-condition'
    : 'no-floating-promises/dropped-in-async-function';
  return lint({ slug, input: join(tests, 'cases', place, 'input.ts') }, text).length;
};

describe('examples of the pages', () => {
  it.each(examples.map((example) => [`${example.page ?? example.slug}.md:${example.line}`, example] as const))(
    '%s',
    (_, example) => {
      if (example.kind === 'correct') expect(findingsOf(example)).toBe(0);
      else expect(findingsOf(example)).toBeGreaterThan(0);
    },
  );

  it('show both kinds on the page of every rule', () => {
    const shown = new Set(examples.filter(({ page }) => !page).map(({ slug, kind }) => `${slug} ${kind}`));
    expect(shown.size).toBe(2 * readdirSync(join(docs, 'rules')).length);
  });
});

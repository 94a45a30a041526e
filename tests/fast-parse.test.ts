import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { describe, expect, it } from 'vitest';
import { parseFast } from '../src/adapters/fast-parse.js';
import { UnparsableFile } from '../src/adapters/lost-file.js';
import { parseText } from '../src/adapters/parse.js';
import { cases } from './harness/cases.js';

const root = resolve(import.meta.dirname, '..');

/** Every `step`th source file of a folder: a sample that stays the same. */
function sourcesOf(folder: string, step: number): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name) && !/\.d\.[cm]?ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter((_, index) => index % step === 0);
}

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  'the cases': cases.map(({ input }) => input),
  'our own sources': sourcesOf('src', 2),
  effect: sourcesOf('node_modules/effect/src', 12),
  'puppeteer-core': sourcesOf('node_modules/puppeteer-core/src', 6),
  viem: sourcesOf('node_modules/viem/actions', 5),
};

/** Two spellings of one value: absent children, and a regular expression's flags. */
const alike = (a: unknown, b: unknown, key: string): boolean =>
  (a == null && b == null) || (key === 'flags' && [...String(a)].sort().join('') === [...String(b)].sort().join(''));

/** The first place where two trees differ. */
function difference(a: unknown, b: unknown, path: string, key = ''): string | undefined {
  if (Object.is(a, b) || alike(a, b, key)) return undefined;
  if (a instanceof RegExp && b instanceof RegExp) return String(a) === String(b) ? undefined : path;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return `${path}: ${String(a)} ≠ ${String(b)}`;
  const entries = a as Record<string, unknown>;
  const others = b as Record<string, unknown>;
  for (const name of new Set([...Object.keys(entries), ...Object.keys(others)])) {
    if (
      ['start', 'end', 'parent', 'hashbang', 'tokens'].includes(name) ||
      (name === 'computed' && entries['type'] === 'TSEnumMember')
    )
      continue; // The last is deprecated, and says so.
    const found = difference(entries[name], others[name], `${path}.${name}`, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each reference with what it leads to. */
function references({ scopes }: ScopeManager): string[] {
  return scopes.flatMap((scope) =>
    scope.references.map(
      ({ identifier, resolved }) =>
        `${scope.type} ${identifier.range.join()} → ${resolved?.name ?? ''} ${resolved?.defs.map((def) => `${def.type} ${def.name.range.join()}`).join(' ') ?? 'nothing'}`,
    ),
  );
}

/** Edits ask for no more of a token. */
const tokens = ({ tokens: all = [] }: TSESTree.Program): string[] =>
  all.map(
    ({ type, value, range, loc }) =>
      `${range.join('–')} ${loc.start.line}:${loc.start.column} ${loc.end.line}:${loc.end.column} ${type === 'PrivateIdentifier' ? '#' : ''}${value}`,
  );

describe.each(Object.entries(SOURCES))('a fast parse of %s', (_, files) => {
  it('gives the tree, the tokens, the comments and the scopes of a slow one', () => {
    expect(files.length).toBeGreaterThan(20);
    const differences = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
      const slow = parseText(file, text, false);
      const fast = parseFast(file, text);
      const found = difference(slow.ast, fast.ast, relative(root, file));
      if (found !== undefined) return [found];
      expect(tokens(fast.ast).join('\n')).toBe(tokens(slow.ast).join('\n'));
      expect(references(fast.scopeManager).join('\n')).toBe(references(slow.scopeManager).join('\n'));
      return [];
    });
    expect(differences).toEqual([]);
  });
});

describe('a fast parse', () => {
  const path = join(root, 'input.ts');

  it('reads tokens when they are asked for', () => {
    const { ast } = parseFast(path, 'const a = 1; // one');
    expect(Object.keys(ast)).not.toContain('tokens');
    expect(ast.tokens?.map(({ value }) => value)).toEqual(['const', 'a', '=', '1', ';']);
    expect(ast.comments).toMatchObject([
      { type: 'Line', value: ' one', range: [13, 19], loc: { start: { line: 1, column: 13 } } },
    ]);
  });

  it.each([
    [
      'types in angle brackets',
      'f<<T>(x: T) => void>(g);\nlet a: Array<Map<b, c>>= d;\na = b as Set<Array<c>> >> 2;\n',
    ],
    ['comparisons and shifts', 'a /* >>> */ >>>= (b) >> /* << */ (c) << d;\nif (a <= b && c >= d) a <<= 1;\n'],
    ['what looks like an optional chain', 'a?.5:b;\na?.b?.[c] ?? d;\n'],
    ['templates and regular expressions', 'f(`a${b}c${`${d}`}`, /[/`"]+/g, a / b / c);\ntype T = `${A}-${B}`;\n'],
    ['names of all alphabets', "class Ø { #ñ = 1; @d() \\u0061b = 'é🙂'; get ok(): this { return this.#ñ!; } }\n"],
    ['an interpreter in the first line', '#!/usr/bin/env node\nf();\n'],
    ['elements', "const x = <a.b c-d='<' e:f={/* g */ h}>{...i} j &amp; <></>{' '}</a.b>;\n"],
  ])('sees the tokens of a slow one in %s', (_, text) => {
    const file = join(root, 'input.tsx');
    const [slow, fast] = [parseText(file, text, false).ast, parseFast(file, text).ast];
    expect(Object.getOwnPropertyDescriptor(fast, 'tokens')).toHaveProperty('get');
    expect(tokens(fast)).toEqual(tokens(slow));
  });

  it('counts characters as an editor does, past what takes more bytes or more than one', () => {
    const { ast } = parseFast(path, "'é🙂';\r\nf();\u2028g();");
    expect(ast.body.map(({ range, loc }) => [...range, loc.start.line, loc.start.column])).toEqual([
      [0, 6, 1, 0],
      [8, 12, 2, 0],
      [13, 17, 3, 0],
    ]);
  });

  it('refuses what a slow parse refuses, in its words', () => {
    expect(() => parseFast(path, 'const = ;')).toThrow(UnparsableFile);
    expect(() => parseFast(path, 'const = ;')).toThrow(/input\.ts:1:7: cannot be parsed: /);
  });

  it('was one, and not the slow one that stands in for it', () => {
    expect(createRequire(import.meta.url)('oxc-parser')).toHaveProperty('parseSync');
    expect(Object.keys(parseText(path, 'a', false).ast)).toContain('tokens');
  });
});

import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.js';
import { rules } from '../src/rules/index.js';
import { caseName, cases } from './harness/cases.js';
import { newLinter, parser, ts } from './harness/tools.js';

const linter = newLinter(dirname(fileURLToPath(import.meta.url)));
const FILES = ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'];

/** How a file is read. @param parser without one, ESLint takes its own */
function languageFor(filename: string, parser?: Linter.Parser): Linter.LanguageOptions {
  return {
    ...(parser && { parser }),
    sourceType: /\.c[jt]s$/.test(filename) ? 'commonjs' : 'module',
    parserOptions: { ecmaFeatures: { jsx: true } },
  };
}

/** Does ESLint's own parser read a text? Types are beyond it, and `f<T>(x)` compares. */
function isRead(text: string, filename: string): boolean {
  if (/<\w+>\(/.test(text)) return false;
  const config = { files: FILES, languageOptions: languageFor(filename), linterOptions: { noInlineConfig: true } };
  return !linter.verify(text, config, { filename }).some(({ fatal }) => fatal);
}

/** What that parser is given of a case: its text, and where it has a class, which is where the trees differ, its JavaScript. */
function javascriptOf(text: string, filename: string): string[] {
  if (isRead(text, filename)) return [text];
  if (!/\bclass\b/.test(text)) return [];
  const { ESNext } = ts.ScriptTarget;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ESNext,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      jsx: ts.JsxEmit.Preserve,
    },
  });
  return isRead(outputText, filename) ? [outputText] : [];
}

/** What all rules say of a text, without types. */
function told(text: string, filename: string, parser?: Linter.Parser): unknown[] {
  const config: Linter.Config = {
    files: FILES,
    plugins: { 'async-boundary': plugin },
    languageOptions: languageFor(filename, parser),
    rules: Object.fromEntries(rules.map(({ slug }) => [`async-boundary/${slug}`, 'error' as const])),
    settings: { 'async-boundary': { types: 'syntax' } },
  };
  return linter
    .verify(text, config, { filename })
    .map(({ ruleId, line, column, message, suggestions = [] }) => [
      `${line}:${column} ${ruleId} ${message}`,
      ...suggestions.map(({ desc, fix }) => `${desc}: ${fix.text}`),
    ]);
}

describe("by ESLint's own parser, a file says what it says by typescript-eslint's", () => {
  const read = cases.flatMap((one) =>
    javascriptOf(readFileSync(one.input, 'utf8'), one.input).map((text) => [caseName(one), one.input, text] as const),
  );

  it('reads many of them, and many classes', () => {
    expect(read.length).toBeGreaterThan(200);
    expect(read.filter(([, , text]) => /\bclass\b/.test(text)).length).toBeGreaterThan(50);
  });

  it.each(read)('%s', (_, input, text) => {
    expect(told(text, input)).toEqual(told(text, input, parser as Linter.Parser));
  });
});

import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Linter } from 'eslint';
import { codemodFor } from '../../src/adapters/jscodeshift.js';
import { judgeText } from '../../src/adapters/migrate-text.js';
import plugin from '../../src/index.js';
import type { Plan } from '../../src/plans/plan.js';
import { programOfCase } from './case-programs.js';
import { CASE_ROOTS } from './programs.js';
import { jscodeshift, newLinter, parser } from './tools.js';

const tests = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export interface Case {
  readonly slug: string;
  readonly name: string;
  readonly folder: string;
  readonly input: string;
  readonly extension: string;
  /** What lies in its folder. */
  readonly files: ReadonlySet<string>;
}

const folders = (path: string): string[] =>
  statSync(path, { throwIfNoEntry: false })
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

export const cases: readonly Case[] = CASE_ROOTS.flatMap((root) =>
  folders(root).flatMap((slug) =>
    folders(join(root, slug)).map((name): Case => {
      const folder = join(root, slug, name);
      const files = readdirSync(folder);
      const file = files.find((entry) => entry.startsWith('input.'));
      if (file === undefined) throw new Error(`${folder}: a case needs an input.ts`);
      return { slug, name, folder, input: join(folder, file), extension: extname(file), files: new Set(files) };
    }),
  ),
);

/** A golden file of a case; `undefined` where there is none. */
export function golden({ folder }: Case, file: string): string | undefined {
  const path = join(folder, file);
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : undefined;
}

/** Writes a golden file for a person to read, or removes it where there is nothing to hold. */
export function writeGolden({ folder }: Case, file: string, text: string | undefined): void {
  const path = join(folder, file);
  if (text === undefined) rmSync(path, { force: true });
  else writeFileSync(path, text);
}

export const goldens = ({ folder }: Case): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith('output.'))
    .sort();

const linter = newLinter(tests);

/** What answers about types: typescript-eslint's program, or a compiler of our own beside a parser without one. */
export type Backend = 'compiler' | 'native';

/** ESLint's messages for a text under the path of a case. */
export function lint(
  { slug, input }: Pick<Case, 'slug' | 'input'>,
  text: string,
  backend: Backend = 'compiler',
): Linter.LintMessage[] {
  const types = backend === 'compiler' ? { programs: [programOfCase(input, text)] } : {};
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
    plugins: { 'async-boundary': plugin },
    languageOptions: {
      parser,
      sourceType: input.endsWith('.cjs') || input.endsWith('.cts') ? 'commonjs' : 'module',
      parserOptions: { ...types, ecmaFeatures: { jsx: /x$/.test(input) } },
    },
    rules: { [`async-boundary/${slug}`]: 'error' },
    settings: { 'async-boundary': { types: backend } },
  };
  const messages = linter.verify(text, config, { filename: input });
  const failed = messages.find(({ ruleId }) => ruleId === null);
  if (failed) throw new Error(`${input}:${failed.line}: ${failed.message}`);
  return messages;
}

interface Fix {
  readonly range: readonly [number, number];
  readonly text: string;
}

const applied = (text: string, { range, text: inserted }: Fix): string =>
  text.slice(0, range[0]) + inserted + text.slice(range[1]);

/** The edit that a message prefers, as an editor would apply it. */
function preferred({ fix, suggestions = [] }: Linter.LintMessage): Fix | undefined {
  return fix ?? suggestions.find(({ messageId }) => messageId === 'rewrite')?.fix;
}

/** Applies the first preferred edit, lints again, and so on until none is left. */
export function throughEslint(
  one: Case,
  text: string,
  messages: readonly Linter.LintMessage[],
  backend: Backend = 'compiler',
): string {
  let current = text;
  let open = messages;
  for (let round = 0; round < 60; round += 1) {
    const fix = open.map(preferred).find((found) => found !== undefined);
    if (!fix) return current;
    current = applied(current, fix);
    open = lint(one, current, backend);
  }
  throw new Error(`${one.input}: the edits never end`);
}

/** The text after each alternative, by the rewrite's title; where several findings offer one, the first finding's. */
export function alternatives(text: string, messages: readonly Linter.LintMessage[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { suggestions = [] } of messages) {
    for (const { messageId, desc, fix } of suggestions) {
      if (messageId === 'alternative' && !texts.has(desc)) texts.set(desc, applied(text, fix));
    }
  }
  return texts;
}

export interface CodemodResult {
  readonly output: string;
  readonly reports: readonly string[];
}

export function throughCodemod({ slug, input }: Case, text: string): CodemodResult {
  const reports: string[] = [];
  const api = {
    jscodeshift: jscodeshift(),
    j: jscodeshift(),
    stats: () => undefined,
    report: (message: string) => reports.push(message),
  };
  const output = codemodFor(slug)({ path: input, source: text }, api, {});
  return { output: output ?? text, reports };
}

/** Each finding as the line, tildes under the code, and the message. */
export function findingsText(text: string, messages: readonly Linter.LintMessage[]): string {
  const lines = text.split('\n');
  return messages
    .map(({ line, column, endLine = line, endColumn = column, message }) => {
      const source = (lines[line - 1] ?? '').replace(/\r$/, '');
      const width = (endLine === line ? endColumn - 1 : source.length) - (column - 1);
      return `${source}\n${source.slice(0, column - 1).replace(/[^\t]/g, ' ')}${'~'.repeat(Math.max(width, 1))}\n${message}\n`;
    })
    .join('\n');
}

/** A plan in words: how far to trust its best rewrite, or why there is none; then the choices that a person has. */
export function planText(plan: Plan): string {
  const best =
    plan.kind === 'rewrite'
      ? `${plan.best.safety}: ${plan.best.title}`
      : `refused: ${plan.reason}${plan.advice === undefined ? '' : ` (${plan.advice})`}`;
  return [best, ...plan.alternatives.map(({ title }) => `  or: ${title}`)].join('\n');
}

/** The plan of each finding, by its line; `undefined` where nothing is found. */
export function plansText({ slug, input }: Case, text: string): string | undefined {
  const shown = judgeText(input, text, { slugs: [slug] }).judgements.filter(({ suppressed }) => !suppressed);
  return shown.length === 0
    ? undefined
    : shown.map(({ finding: { node, plan } }) => `${node.loc.start.line}: ${planText(plan)}\n`).join('');
}

export const caseName = ({ folder, slug }: Case): string => `${slug}/${basename(folder)}`;

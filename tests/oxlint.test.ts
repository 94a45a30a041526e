import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../src/index.js';
import { rules } from '../src/rules/index.js';
import { caseName, cases } from './harness/cases.js';
import {
  inOrder,
  OxlintEditor,
  oxlintConfig,
  oxlintFindings,
  root,
  runOxlint,
  withEdits,
  type EditorAction,
  type Told,
} from './harness/oxlint.js';
import { newLinter, parser } from './harness/tools.js';

const config = oxlintConfig({ types: 'syntax' });
const linter = newLinter(root);

/** ESLint's messages, of every rule, without types. */
function throughEslint(text: string, filename: string): Linter.LintMessage[] {
  return linter.verify(
    text,
    {
      files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
      plugins: { 'async-boundary': plugin },
      languageOptions: {
        parser,
        sourceType: /\.c[jt]s$/.test(filename) ? 'commonjs' : 'module',
        parserOptions: { ecmaFeatures: { jsx: filename.endsWith('x') } },
      },
      rules: Object.fromEntries(rules.map(({ slug }) => [`async-boundary/${slug}`, 'error'])),
      settings: { 'async-boundary': { types: 'syntax' } },
    },
    { filename },
  );
}

const ofCases = new Map<string, Linter.LintMessage[]>();

/** ESLint's messages for the text of a case, which two doors are compared with. */
function throughEslintOnce(input: string): Linter.LintMessage[] {
  const known = ofCases.get(input);
  if (known) return known;
  const messages = throughEslint(readFileSync(input, 'utf8'), input);
  ofCases.set(input, messages);
  return messages;
}

function toldBy(messages: readonly Linter.LintMessage[], file: string): Told[] {
  return messages
    .map(({ line, column, endLine = line, endColumn = column, ruleId, message }) => ({
      file,
      line,
      column,
      endLine,
      endColumn,
      rule: (ruleId ?? 'fatal').replace('async-boundary/', ''),
      message,
    }))
    .sort(inOrder);
}

describe('oxlint finds what ESLint finds, one by one', () => {
  const folders = [...new Set(cases.map(({ input }) => relative(root, dirname(dirname(dirname(input))))))];
  const found = new Map<string, Told[]>();
  beforeAll(() => {
    for (const told of oxlintFindings(config, folders, root))
      found.set(told.file, [...(found.get(told.file) ?? []), told]);
  });

  it('and finds something', () => {
    expect(found.size).toBeGreaterThan(60);
  });

  it.each(cases.map((one) => [caseName(one), one] as const))('%s', (_, { input }) => {
    const file = relative(root, input);
    expect(found.get(file) ?? []).toEqual(toldBy(throughEslintOnce(input), file));
  });
});

it('oxlint says once, on one file, that it cannot judge any', () => {
  const folder = relative(root, join(root, 'tests/cases/no-nested-runners'));
  const told = oxlintFindings(oxlintConfig({ types: 'nativ' }), [folder], root);
  expect(told.map(({ message }) => message)).toEqual([
    `This file is not judged: settings['async-boundary']: 'types' should be 'auto', 'compiler', 'native' or 'syntax', found "nativ"; did you mean 'native'?`,
  ]);
});

describe('oxlint offers the edits that ESLint offers', () => {
  let editor: OxlintEditor;
  beforeAll(async () => {
    editor = await OxlintEditor.start(config, root);
  });
  afterAll(() => editor.stop());

  it.each(cases.map((one) => [caseName(one), one] as const))('%s', async (_, { input }) => {
    const text = readFileSync(input, 'utf8');
    const messages = throughEslintOnce(input);
    const file = relative(root, input);
    const diagnostics = await editor.open(file, text);
    expect(diagnostics.map(({ message }) => message)).toEqual(
      expect.arrayContaining(messages.map(({ message }) => message)),
    );
    for (const { line, column, endLine = line, endColumn = column, fix, suggestions = [] } of messages) {
      const range = {
        start: { line: line - 1, character: column - 1 },
        end: { line: endLine - 1, character: endColumn - 1 },
      };
      const actions = await editor.actions(file, range);
      const results = actions.map((action) => after(text, action, editor.uriOf(file)));
      for (const edit of [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)]) {
        expect(results).toContain(text.slice(0, edit.range[0]) + edit.text + text.slice(edit.range[1]));
      }
      expect(actions.map(({ title }) => title)).toEqual(expect.arrayContaining(suggestions.map(({ desc }) => desc)));
      // Where no other finding's are among them, in the same order.
      if (messages.length === 1 && !fix)
        expect(actions.map(({ title }) => title)).toEqual(suggestions.map(({ desc }) => desc));
    }
    await editor.close(file);
  });
});

function after(text: string, { edit }: EditorAction, uri: string): string {
  return withEdits(text, edit.changes[uri] ?? []);
}

const DROPPED = 'async function save() {}\nexport async function store() {\n  save();\n}\n';
const AWAITED = DROPPED.replace('  save', '  await save');

describe('an editor with oxlint', () => {
  it('is told of an edit, and of the edit that answers it', async () => {
    const editor = await OxlintEditor.start(config, root);
    const file = 'tests/cases/no-floating-promises/unsaved.ts';
    expect(await editor.open(file, AWAITED)).toEqual([]);
    // The file does not exist: what is judged is the editor's text. A line in front moves what follows.
    const edited = `\n${DROPPED}`;
    const [diagnostic, ...others] = await editor.change(file, 2, edited);
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      code: 'async-boundary(no-floating-promises)',
      range: { start: { line: 3, character: 2 }, end: { line: 3, character: 9 } },
    });
    const [first] = await editor.actions(file, diagnostic!.range);
    expect(first).toMatchObject({ title: 'Await the promise', isPreferred: true });
    const fixed = after(edited, first!, editor.uriOf(file));
    expect(fixed).toBe(`\n${AWAITED}`);
    expect(await editor.change(file, 3, fixed)).toEqual([]);
    expect(await editor.stop()).toBe(0);
  });
});

describe('an oxlint process', () => {
  const folder = dirname(config);
  const written = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return name;
  };

  it('writes suggestions into a file with a byte order mark and CRLF, and keeps both', () => {
    const shape = (text: string): string => `\uFEFF// é 🙂\r\n${text.replaceAll('\n', '\r\n')}`;
    const file = written('shaped.ts', shape(DROPPED));
    expect(oxlintFindings(config, [file], folder)).toMatchObject([{ line: 4, column: 3, endLine: 4, endColumn: 10 }]);
    runOxlint(['-c', config, '--fix-suggestions', file], folder);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(shape(AWAITED));
    expect(oxlintFindings(config, [file], folder)).toEqual([]);
  });

  it('leaves a place alone that a comment of ESLint or oxlint disables', () => {
    for (const tool of ['eslint', 'oxlint']) {
      const file = written(
        'disabled.ts',
        DROPPED.replace('  save', `  // ${tool}-disable-next-line async-boundary/no-floating-promises\n  save`),
      );
      expect(oxlintFindings(config, [file], folder)).toEqual([]);
    }
  });

  it('extends the configs that the package ships', () => {
    const file = written(
      'extended.ts',
      `${DROPPED}export const kept = (ids: string[]) => ids.filter(async (id) => (await Promise.resolve(id)) !== '');\n`,
    );
    const rulesFound = (...names: string[]): (string | undefined)[] => {
      const path = join(folder, 'extending.json');
      const paths = names.map((name) => relative(folder, join(root, 'oxlint', `${name}.json`)));
      writeFileSync(path, JSON.stringify({ extends: paths }));
      return oxlintFindings(path, [file], folder).map(({ rule }) => rule);
    };
    expect(rulesFound('recommended')).toEqual(['no-floating-promises']);
    expect(rulesFound('recommended', 'react')).toEqual(['no-floating-promises', 'no-misused-async-callbacks']);
    expect(rulesFound('strict')).toEqual(['no-floating-promises', 'no-misused-async-callbacks']);
  });

  it('takes the options of a rule, and refuses those that the rule does not have', () => {
    const file = written('optional.ts', 'export const run = (): void => { (async () => {})(); };\n');
    const withOptions = (options: object): string => {
      const own = JSON.parse(readFileSync(config, 'utf8')) as object;
      const path = join(folder, 'options.json');
      writeFileSync(
        path,
        JSON.stringify({ ...own, rules: { 'async-boundary/no-floating-promises': ['error', options] } }),
      );
      return path;
    };
    expect(oxlintFindings(withOptions({}), [file], folder)).toHaveLength(1);
    expect(oxlintFindings(withOptions({ ignoreIIFE: true }), [file], folder)).toEqual([]);
    expect(runOxlint(['-c', withOptions({ ignoreIife: true }), file], folder)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/ignoreIife/) as string,
    });
  });

  it('says which key of the settings is wrong, and what was meant', () => {
    const file = written('settings.ts', DROPPED);
    const { status, stdout } = runOxlint(['-c', oxlintConfig({ fireAndForgot: 'void' }), file], folder);
    expect(stdout).toMatch(/settings\['async-boundary'\]: unknown key 'fireAndForgot'; did you mean 'fireAndForget'\?/);
    expect(status).toBe(1);
  });

  it('loads neither eslint, nor typescript, nor its parser', () => {
    const file = written('loaded.ts', DROPPED);
    const report = join(folder, 'modules.json');
    const { status } = runOxlint(['-c', config, file], folder, ['--import', listsModules(report)]);
    expect(status).toBe(1);
    const packages = [
      ...new Set(
        (JSON.parse(readFileSync(report, 'utf8')) as string[]).map(
          (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path,
        ),
      ),
    ];
    expect(packages).toContain('@oxlint/plugins');
    expect(
      packages.filter((name) =>
        /^(?:eslint|typescript|@typescript-eslint\/(?:parser|typescript-estree|type-utils|utils)|jscodeshift)$/.test(
          name,
        ),
      ),
    ).toEqual([]);
  });
});

/** A module that, imported first, writes the paths of everything that its process loads: what is imported, and what is required. */
function listsModules(report: string): string {
  const hook = `
    import { appendFileSync } from 'node:fs';
    export async function load(url, context, next) { appendFileSync(${JSON.stringify(`${report}.imported`)}, url + '\\n'); return await next(url, context); }`;
  const main = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import Module, { register } from 'node:module';
    register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});
    process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify([...Object.keys(Module._cache), ...readFileSync(${JSON.stringify(`${report}.imported`)}, 'utf8').split('\\n')])));`;
  return `data:text/javascript,${encodeURIComponent(main)}`;
}

// Runs the test suites that typescript-eslint has for its rules through ours: which of the lines that it reports do we
// report, and which of the code that it takes for right do we not?
//
//   npm run peer-suites -- <folder>                a checkout of typescript-eslint, at any tag
//   npm run peer-suites -- <folder> --rule <name>  one of its rules
//   npm run peer-suites -- <folder> --list         also prints the code of each line that differs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import ts from 'typescript';
import plugin from '../dist/index.js';
import { root } from './copied-sources.mjs';

/** Each of its rules, ours that find the same, and which of its complaints are about promises that fail. */
const SUITES = {
  'no-misused-promises': { rules: ['no-misused-async-callbacks', 'no-floating-promises'], isOurs: () => true },
  // It is about every result that is ignored, not only about promises.
  'strict-void-return': {
    rules: ['no-misused-async-callbacks', 'no-floating-promises'],
    isOurs: ({ messageId }) => messageId === 'asyncFunc',
  },
  'return-await': {
    rules: ['no-lost-rejection'],
    isOurs: ({ messageId }, [option]) => messageId === 'requiredPromiseAwait' && option !== 'always',
  },
};

/** What ours is told, so that it looks for as much as the peer does. */
const OPTIONS = { 'no-misused-async-callbacks': { checkAttributes: true } };

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, list: { type: 'boolean', default: false } },
});
const [checkout] = positionals;
if (!checkout) throw new Error('Name the folder of a checkout of typescript-eslint.');

/** The tests of one rule, as its `RuleTester` gets them. */
function suiteOf(name) {
  const file = join(checkout, 'packages/eslint-plugin/tests/rules', `${name}.test.ts`);
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const found = { valid: [], invalid: [] };
  class RuleTester {
    run(_, __, { valid, invalid }) {
      found.valid.push(...valid);
      found.invalid.push(...invalid);
    }
  }
  const stubs = {
    RuleTester,
    noFormat: ({ raw }, ...keys) => String.raw({ raw }, ...keys).replaceAll('\\`', '`'),
    createRuleTesterWithTypes: () => new RuleTester(),
    getFixturesRootDir: () => root,
    default: {},
  };
  vm.runInNewContext(outputText, { require: () => stubs, exports: {}, module: {}, describe: (_, run) => run() });
  return found;
}

const options = {
  ...{ strict: true, noEmit: true, experimentalDecorators: true, skipLibCheck: true },
  ...{ jsx: ts.JsxEmit.Preserve, module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 },
  ...{ target: ts.ScriptTarget.ES2022, types: ['node', 'react'], ignoreDeprecations: '6.0' },
};
const host = ts.createCompilerHost(options);
const read = host.getSourceFile;
const sources = new Map();
let previous;

function programOf(path, text) {
  const own = {
    ...host,
    fileExists: (file) => file === path || host.fileExists(file),
    readFile: (file) => (file === path ? text : host.readFile(file)),
    getSourceFile(file, language) {
      if (file === path) return ts.createSourceFile(file, text, language);
      if (!sources.has(file)) sources.set(file, read.call(host, file, language));
      return sources.get(file);
    },
  };
  previous = ts.createProgram({ rootNames: [path], options, host: own, oldProgram: previous });
  return previous;
}

const linter = new Linter({ cwd: root });
let count = 0;

/** The lines that ours report in a text. */
function linesOf(rules, { code, filename, languageOptions }) {
  count += 1;
  const isJsx = languageOptions?.parserOptions?.ecmaFeatures?.jsx === true || filename?.endsWith('x');
  const path = join(root, `peer-${count}.${isJsx ? 'tsx' : 'ts'}`);
  const messages = linter.verify(
    code,
    {
      files: ['**/*.{ts,tsx}'],
      plugins: { 'async-boundary': plugin },
      languageOptions: { parser, parserOptions: { programs: [programOf(path, code)], ecmaFeatures: { jsx: isJsx } } },
      rules: Object.fromEntries(rules.map((rule) => [`async-boundary/${rule}`, ['error', OPTIONS[rule] ?? {}]])),
    },
    { filename: path },
  );
  const broken = messages.find(({ fatal }) => fatal);
  if (broken) throw new Error(`${code}\n${broken.message}`);
  return new Set(messages.map(({ line }) => line));
}

/** Ours are silent where nothing can reject, as most of what tests make up cannot: the same code, on the same lines, where it can. */
function rejecting(test) {
  const source = ts.createSourceFile('test.tsx', test.code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const edits = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && /^Promise\.(?:resolve|reject)$/.test(node.expression.getText()))
      edits.push([node.expression.getStart(), node.expression.end, '__work']);
    if (ts.isFunctionLike(node) && node.body && ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async) {
      const { body } = node;
      if (ts.isBlock(body)) edits.push([body.getStart() + 1, body.getStart() + 1, 'await __work(0);']);
      else edits.push([body.getStart(), body.getStart(), '(await __work(0), '], [body.end, body.end, ')']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let code = test.code;
  // From the last to the first; what is replaced before what is put in front of it.
  for (const [start, end, text] of edits.sort(([a, aEnd], [b, bEnd]) => b - a || bEnd - aEnd))
    code = code.slice(0, start) + text + code.slice(end);
  return { ...test, code: `${code}\ndeclare function __work<T>(value?: T): Promise<T>;\n` };
}

/** Ours underline the name of what is called where the peer underlines what it is given: the lines that count for one of its lines. */
function linesFor(code, line) {
  const source = ts.createSourceFile('test.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  if (line === undefined) return code.split('\n').map((_, index) => index + 1);
  const start = source.getPositionOfLineAndCharacter(line - 1, 0);
  const at = start + code.slice(start).search(/\S/);
  const lines = [line];
  const visit = (node) => {
    if (at < node.getStart() || at >= node.end) return;
    if (
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      node.arguments?.some((one) => at >= one.pos && at < one.end)
    )
      lines.push(source.getLineAndCharacterOfPosition(node.expression.end).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

const asTest = (one) => (typeof one === 'string' ? { code: one } : one);

for (const [peer, { rules, isOurs }] of Object.entries(SUITES)) {
  if (asked.rule !== undefined && asked.rule !== peer) continue;
  const { valid, invalid } = suiteOf(peer);
  let found = 0;
  let harmless = 0;
  let all = 0;
  for (const test of invalid) {
    const theirs = [...new Set(test.errors.filter((one) => isOurs(one, test.options ?? [])).map(({ line }) => line))];
    if (theirs.length === 0) continue;
    const asIs = linesOf(rules, test);
    const isFound = (found) => (line) => linesFor(test.code, line).some((one) => found.has(one));
    const others = theirs.filter((line) => !isFound(asIs)(line));
    const ours = others.length === 0 ? asIs : linesOf(rules, rejecting(test));
    const missed = others.filter((line) => !isFound(ours)(line));
    all += theirs.length;
    found += theirs.length - others.length;
    harmless += others.length - missed.length;
    if (asked.list && missed.length > 0) {
      console.log(`\n--- ${peer}: not found in line ${missed.join(', ')}`);
      console.log(
        test.code
          .split('\n')
          .map((line, index) => `${missed.includes(index + 1) ? '>' : ' '} ${line}`)
          .join('\n'),
      );
    }
  }
  let silent = 0;
  let right = 0;
  for (const one of valid) {
    const test = asTest(one);
    // What an option of the peer turns off says nothing of ours.
    if (test.options && test.options[0] !== 'error-handling-correctness-only') continue;
    right += 1;
    const ours = linesOf(rules.slice(0, 1), test);
    if (ours.size === 0) silent += 1;
    else if (asked.list) {
      console.log(`\n+++ ${peer}: found in line ${[...ours].join(', ')}, where the peer is silent`);
      console.log(
        test.code
          .split('\n')
          .map((line, index) => `${ours.has(index + 1) ? '>' : ' '} ${line}`)
          .join('\n'),
      );
    }
  }
  console.log(
    `${peer}: ${found} of ${all} lines found, ${harmless} where something can reject; silent in ${silent} of ${right} that are right`,
  );
}

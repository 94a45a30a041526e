import type { TSESTree } from '@typescript-eslint/types';
import { describe, expect, it, test } from 'vitest';
import { applyEdits, combineEdits } from '../../src/plans/edits.js';
import type { Step } from '../../src/plans/plan.js';
import { draw, edits, Sample, type Steps } from './draw.js';

type Row = readonly [title: string, before: string, steps: Steps, after: string | { readonly refused: string }];

const refused = (reason: string): { readonly refused: string } => ({ refused: reason });

const table = (title: string, rows: readonly Row[]): void => {
  describe(title, () => {
    test.each(rows)('%s', (_, before, steps, after) => {
      expect(draw(new Sample(before), steps)).toEqual(after);
    });
  });
};

type FunctionNode = Extract<Step, { verb: 'make-async' }>['fn'];
const asynced =
  (type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression'): Steps =>
  (s) => [{ verb: 'make-async', fn: s.first<FunctionNode>(type) }];

table('make-async', [
  ['a declaration', 'function f() {}', asynced('FunctionDeclaration'), 'async function f() {}'],
  [
    'an exported declaration',
    'export default function () {}',
    asynced('FunctionDeclaration'),
    'export default async function () {}',
  ],
  ['an arrow function', 'const f = (x) => x;', asynced('ArrowFunctionExpression'), 'const f = async (x) => x;'],
  [
    'one that is async already',
    'const f = async () => 1;',
    asynced('ArrowFunctionExpression'),
    'const f = async () => 1;',
  ],
  ['a method', 'class C { static m() {} }', asynced('FunctionExpression'), 'class C { static async m() {} }'],
  [
    'a method with a computed name',
    "const o = { ['m']() {} };",
    asynced('FunctionExpression'),
    "const o = { async ['m']() {} };",
  ],
  ['a generator method', 'class C { *m() {} }', asynced('FunctionExpression'), 'class C { async *m() {} }'],
  [
    'a return type',
    'const f = (): number => 1;',
    asynced('ArrowFunctionExpression'),
    'const f = async (): Promise<number> => 1;',
  ],
  [
    'a union that has the promise',
    'const f = (): void | Promise<void> => {};',
    asynced('ArrowFunctionExpression'),
    'const f = async (): Promise<void> => {};',
  ],
  [
    'a return type that is a promise',
    'function f(): Promise<1> { return p; }',
    asynced('FunctionDeclaration'),
    'async function f(): Promise<1> { return p; }',
  ],
  [
    'a type predicate',
    'function f(x: unknown): x is 1 { return true; }',
    asynced('FunctionDeclaration'),
    refused('type-predicate'),
  ],
]);

const imported =
  (module: string, name: string, rest: Partial<Extract<Step, { verb: 'add-import' }>> = {}): Steps =>
  () => [{ verb: 'add-import', module, name, local: name, form: 'named', ...rest }];

table('add-import', [
  [
    'into an import that is there',
    "import { a } from 'm';\nf();",
    imported('m', 'b'),
    "import { a, b } from 'm';\nf();",
  ],
  [
    'not into a type-only import',
    "import type { A } from 'm';\nf();",
    imported('m', 'b'),
    "import type { A } from 'm';\nimport { b } from 'm';\nf();",
  ],
  [
    'not into a namespace import',
    "import * as m from 'm';\nf();",
    imported('m', 'b'),
    "import * as m from 'm';\nimport { b } from 'm';\nf();",
  ],
  [
    'after the last import, with its quotes and without its semicolon',
    'import { a } from "m"\nf()',
    imported('n', 'b'),
    'import { a } from "m"\nimport { b } from "n"\nf()',
  ],
  [
    'after the comment of the last import',
    "import { a } from 'm'; // why\nf();",
    imported('n', 'b'),
    "import { a } from 'm'; // why\nimport { b } from 'n';\nf();",
  ],
  [
    'after a shebang',
    '#!/usr/bin/env node\nf();',
    imported('m', 'b'),
    "#!/usr/bin/env node\nimport { b } from 'm';\n\nf();",
  ],
  ['after a directive', "'use client';\nf();", imported('m', 'b'), "'use client';\nimport { b } from 'm';\nf();"],
  ['after a licence', '/* Copyright */\nf();', imported('m', 'b'), "/* Copyright */\nimport { b } from 'm';\nf();"],
  [
    'before the comment of the first statement',
    '// says f\nf();',
    imported('m', 'b'),
    "import { b } from 'm';\n\n// says f\nf();",
  ],
  [
    'by require where the file requires',
    "const a = require('m');\nf();",
    imported('n', 'b'),
    "const a = require('m');\nconst { b } = require('n');\nf();",
  ],
  ['under another name', 'f();', imported('m', 'b', { local: 'c' }), "import { b as c } from 'm';\n\nf();"],
  ['a namespace', 'f();', imported('m', 'b', { form: 'namespace' }), "import * as b from 'm';\n\nf();"],
  ['a default', 'f();', imported('m', 'b', { form: 'default' }), "import b from 'm';\n\nf();"],
  [
    'behind an import that ends the file',
    "import { a } from 'm';",
    imported('n', 'b'),
    "import { a } from 'm';\nimport { b } from 'n';",
  ],
]);

const looped: Steps = (s) => {
  const call = s.first<TSESTree.CallExpression>('CallExpression');
  const { object } = call.callee as TSESTree.MemberExpression;
  return [
    {
      verb: 'for-of',
      statement: s.first<TSESTree.ExpressionStatement>('ExpressionStatement'),
      iterable: object,
      callback: call.arguments[0] as TSESTree.ArrowFunctionExpression,
    },
  ];
};

table('for-of', [
  ['a block', 'a.forEach(async (x) => { await f(x); });', looped, 'for (const x of a) { await f(x); }'],
  [
    'an index',
    'a.forEach(async (x, i) => { await f(x, i); });',
    looped,
    'for (const [i, x] of a.entries()) { await f(x, i); }',
  ],
  ['no parameter', 'a.forEach(async () => { await f(); });', looped, 'for (const _ of a) { await f(); }'],
  [
    'a pattern with a type',
    'a.forEach(async ({ x }: X) => { await f(x); });',
    looped,
    'for (const { x } of a) { await f(x); }',
  ],
  ['an expression', 'a.forEach(async (x) => f(x));', looped, 'for (const x of a) {\n  await f(x);\n}'],
  [
    'an iterable in parentheses',
    '(a ?? b).forEach(async (x) => { await f(x); });',
    looped,
    'for (const x of (a ?? b)) { await f(x); }',
  ],
  [
    'returns',
    'a.forEach(async (x) => { if (x) return; await f(x); });',
    looped,
    'for (const x of a) { if (x) continue; await f(x); }',
  ],
  [
    'returns of inner functions',
    'a.forEach(async (x) => { await f(() => { return; }); });',
    looped,
    'for (const x of a) { await f(() => { return; }); }',
  ],
  ['a return inside a loop', 'a.forEach(async (x) => { for (;;) return; });', looped, refused('body-cannot-move')],
  ['a return with a value', 'a.forEach(async (x) => { return f(x); });', looped, refused('body-cannot-move')],
  [
    'the array as a parameter',
    'a.forEach(async (x, i, all) => { await f(all); });',
    looped,
    refused('body-cannot-move'),
  ],
  ['its own this', 'a.forEach(async function (x) { await this.f(x); });', looped, refused('body-cannot-move')],
  [
    'a comment in the head',
    'a.forEach(/* each */ async (x) => { await f(x); });',
    looped,
    refused('comment-in-the-way'),
  ],
]);

const freed: Steps = (s) => {
  const declaration = s.first<TSESTree.VariableDeclaration>('VariableDeclaration');
  const node = declaration.declarations[0].init!;
  return [
    { verb: 'drop-binding', declaration },
    { verb: 'wrap', node, before: 'await ', after: '', result: 'unary', operand: 'unary' },
  ];
};
const freedAlone: Steps = (s) => [
  { verb: 'drop-binding', declaration: s.first<TSESTree.VariableDeclaration>('VariableDeclaration') },
];

table('drop-binding', [
  ['a call', 'const p = f();', freed, 'await f();'],
  ['an object', 'const p = { a: f() };', freedAlone, '({ a: f() });'],
  ['a function', 'const p = function () {};', freedAlone, '(function () {});'],
  ['in parentheses after a line without a semicolon', 'a()\nconst p = (f());', freedAlone, 'a()\n;(f());'],
  ['several names', 'const p = f(), q = g();', freedAlone, refused('comment-in-the-way')],
  ['a comment', 'const /* why */ p = f();', freedAlone, refused('comment-in-the-way')],
]);

table('return', [
  [
    'an expression statement',
    'function f() { p(); }',
    (s) => [{ verb: 'return', statement: s.first<TSESTree.ExpressionStatement>('ExpressionStatement') }],
    'function f() { return p(); }',
  ],
  [
    'a wrapped one',
    'function f() { p(); }',
    (s) => [
      { verb: 'wrap', node: s.node('p()'), before: 'Promise.all(', after: ')', result: 'call', operand: 'assignment' },
      { verb: 'return', statement: s.first<TSESTree.ExpressionStatement>('ExpressionStatement') },
    ],
    'function f() { return Promise.all(p()); }',
  ],
]);

describe('several rewrites of one file', () => {
  const awaited =
    (code: string): Steps =>
    (s) => [{ verb: 'wrap', node: s.node(code), before: 'await ', after: '', result: 'unary', operand: 'unary' }];
  const both =
    (...steps: readonly Steps[]): Steps =>
    (s) =>
      steps.flatMap((one) => one(s));
  const combined = (text: string, ...rewrites: readonly Steps[]): { text: string; deferred: number[] } => {
    const sample = new Sample(text);
    const { edits: all, deferred } = combineEdits(rewrites.map((steps) => edits(sample, steps)));
    return { text: applyEdits(text, all), deferred };
  };

  it('make async once', () => {
    const fn = asynced('FunctionDeclaration');
    expect(combined('function f(): void { p(); q(); }', both(awaited('p()'), fn), both(awaited('q()'), fn))).toEqual({
      text: 'async function f(): Promise<void> { await p(); await q(); }',
      deferred: [],
    });
  });

  it('import once, and different names beside each other', () => {
    const text = "import { a } from 'm';\np();\nq();\nr();\n";
    expect(
      combined(
        text,
        both(awaited('p()'), imported('m', 'b')),
        both(awaited('q()'), imported('m', 'b')),
        both(awaited('r()'), imported('n', 'c')),
      ),
    ).toEqual({
      text: "import { a, b } from 'm';\nimport { c } from 'n';\nawait p();\nawait q();\nawait r();\n",
      deferred: [],
    });
  });

  it('leave out the whole of one that conflicts with an earlier one', () => {
    const text = "import { a } from 'm';\np();\n";
    const other: Steps = (s) => [
      { verb: 'wrap', node: s.node('p()'), before: 'void ', after: '', result: 'unary', operand: 'unary' },
    ];
    expect(combined(text, awaited('p()'), both(other, imported('m', 'b')))).toEqual({
      text: "import { a } from 'm';\nawait p();\n",
      deferred: [1],
    });
  });
});

import type { TSESTree } from '@typescript-eslint/types';
import { describe, expect, test } from 'vitest';
import type { RefusalReason } from '../../src/plans/plan.js';
import { all, awaited, caught, draw, kept, Sample, voided, yielded, type Steps } from './draw.js';

type Row = readonly [name: string, before: string, steps: Steps, after: string | { refused: RefusalReason }];

const inGenerator = (text: string): string => `function* g() { ${text} }`;
const refused = { refused: 'comment-in-the-way' } as const;

function table(title: string, rows: readonly Row[], around: (text: string) => string = (text) => text): void {
  describe(title, () => {
    test.each(rows)('%s', (_, before, steps, after) => {
      expect(draw(new Sample(around(before)), steps)).toEqual(typeof after === 'string' ? around(after) : after);
    });
  });
}

const wait: Steps = (s) => [awaited(s.node('f()'))];

table('await is parenthesised exactly where its surroundings bind tighter', [
  ['statement', 'f();', wait, 'await f();'],
  ['argument', 'g(f(), 1);', wait, 'g(await f(), 1);'],
  ['binary operand', 'x = 1 + f();', wait, 'x = 1 + await f();'],
  ['left of **', 'x = f() ** 2;', wait, 'x = (await f()) ** 2;'],
  ['right of **', 'x = 2 ** f();', wait, 'x = 2 ** await f();'],
  ['member access', 'f().g;', wait, '(await f()).g;'],
  ['computed member access', 'f()[0];', wait, '(await f())[0];'],
  ['computed key', 'a[f()];', wait, 'a[await f()];'],
  ['callee', 'f()();', wait, '(await f())();'],
  ['tag', 'f()`x`;', wait, '(await f())`x`;'],
  ['new callee', 'new (f())();', wait, 'new (await f())();'],
  ['non-null', 'x = f()!;', wait, 'x = (await f())!;'],
  ['as', 'x = f() as T;', wait, 'x = await f() as T;'],
  ['class heritage', 'class A extends f() {}', wait, 'class A extends (await f()) {}'],
  ['condition', 'x = f() ? 1 : 2;', wait, 'x = await f() ? 1 : 2;'],
  ['spread', 'x = [...f()];', wait, 'x = [...await f()];'],
  ['template', 'x = `${f()}`;', wait, 'x = `${await f()}`;'],
  ['if test', 'if (f()) {}', wait, 'if (await f()) {}'],
  ['for of', 'for (const a of f()) {}', wait, 'for (const a of await f()) {}'],
  [
    'shorthand property',
    'x = { p };',
    (s) => [awaited(s.node<TSESTree.Property>('p').value as TSESTree.Expression)],
    'x = { p: await p };',
  ],
  ['already parenthesised', '(f()).g;', wait, '(await f()).g;'],
  ['parentheses over lines', 'x = (\n  f()\n);', wait, 'x = (\n  await f()\n);'],
  ['arguments in parentheses of their own', 'g((f()));', wait, 'g((await f()));'],
  ['looser operand', 'x = a ?? b;', (s) => [awaited(s.node('a ?? b'))], 'x = await (a ?? b);'],
  ['looser operand in parentheses', '(a ?? b).c;', (s) => [awaited(s.node('a ?? b'))], '(await (a ?? b)).c;'],
  ['whole optional chain', 'a?.f();', (s) => [awaited(s.node('a?.f()'))], 'await a?.f();'],
  [
    'optional chain that goes on',
    'a?.f().g.h;',
    (s) => [awaited(s.first<TSESTree.CallExpression>('CallExpression'))],
    '(await a?.f())?.g.h;',
  ],
  [
    'optional chain that goes on with a call',
    'a?.f()();',
    (s) => [awaited(s.node<TSESTree.CallExpression>('a?.f()'))],
    '(await a?.f())?.();',
  ],
  [
    'optional chain over lines',
    'a?.f()\n  .g;',
    (s) => [awaited(s.node<TSESTree.CallExpression>('a?.f()'))],
    '(await a?.f())\n  ?.g;',
  ],
  ['unchained call before a chain', 'f()?.g;', wait, '(await f())?.g;'],
]);

const run: Steps = (s) => [yielded(s.node('f()'))];

table(
  'yield* binds as an assignment does',
  [
    ['statement', 'f();', run, 'yield* f();'],
    ['variable', 'const x = f();', run, 'const x = yield* f();'],
    ['binary operand', 'x = 1 + f();', run, 'x = 1 + (yield* f());'],
    ['logical operand', 'x = f() || 1;', run, 'x = (yield* f()) || 1;'],
    ['condition', 'x = f() ? 1 : 2;', run, 'x = (yield* f()) ? 1 : 2;'],
    ['branch', 'x = a ? f() : 2;', run, 'x = a ? yield* f() : 2;'],
    ['unary operand', 'x = !f();', run, 'x = !(yield* f());'],
    ['spread', 'x = [...f()];', run, 'x = [...yield* f()];'],
    ['member access', 'f().g;', run, '(yield* f()).g;'],
    ['as', 'x = f() as T;', run, 'x = (yield* f()) as T;'],
    ['parenthesised', 'x = 1 + (f());', run, 'x = 1 + (yield* f());'],
    ['argument and return', 'return g(f());', run, 'return g(yield* f());'],
  ],
  inGenerator,
);

table('wraps nest, the later around the earlier', [
  ['all, then await', 'f();', (s) => [all(s.node('f()')), awaited(s.node('f()'))], 'await Promise.all(f());'],
  ['await, then catch', 'f();', (s) => [awaited(s.node('f()')), caught(s.node('f()'))], '(await f()).catch(h);'],
  ['catch, then void', 'f();', (s) => [caught(s.node('f()')), voided(s.node('f()'))], 'void f().catch(h);'],
  ['inner and outer', 'f(g());', (s) => [awaited(s.node('f(g())')), awaited(s.node('g()'))], 'await f(await g());'],
  ['catch on an optional chain', 'a?.f();', (s) => [caught(s.node('a?.f()'))], 'a?.f().catch(h);'],
  ['catch on new', 'new P(e);', (s) => [caught(s.node('new P(e)'))], 'new P(e).catch(h);'],
  ['catch on new without arguments', 'new P;', (s) => [caught(s.node('new P'))], '(new P).catch(h);'],
  ['catch on a condition', 'a ? b : c;', (s) => [caught(s.node('a ? b : c'))], '(a ? b : c).catch(h);'],
  ['sequence as an argument', 'x = (a, b);', (s) => [all(s.node('a, b'))], 'x = Promise.all((a, b));'],
  ["arrow's object body", 'x = () => ({ a });', (s) => [all(s.node('{ a }'))], 'x = () => (Promise.all({ a }));'],
  [
    'arrow that is wrapped by a call',
    'x = () => 1;',
    (s) => [{ verb: 'wrap', node: s.node('() => 1'), before: '', after: '()', result: 'call', operand: 'call' }],
    'x = (() => 1)();',
  ],
]);

table('unwrap keeps what it is told to keep', [
  [
    'call',
    'const x = run(f());',
    (s) => [kept(s.node('run(f())'), s.node('f()')), awaited(s.node('f()'))],
    'const x = await f();',
  ],
  ['method', 'f().wait();', (s) => [kept(s.node('f().wait()'), s.node('f()')), awaited(s.node('f()'))], 'await f();'],
  ['void', 'void f();', (s) => [kept(s.node('void f()'), s.node('f()')), awaited(s.node('f()'))], 'await f();'],
  [
    'looser than its new place',
    'x = 2 * run(a + b);',
    (s) => [kept(s.node('run(a + b)'), s.node('a + b'))],
    'x = 2 * (a + b);',
  ],
  ['wrapper in parentheses', '(run(a ?? b)).c;', (s) => [kept(s.node('run(a ?? b)'), s.node('a ?? b'))], '(a ?? b).c;'],
  [
    'member access of what it was',
    'run(f()).g;',
    (s) => [kept(s.node('run(f())'), s.node('f()')), awaited(s.node('f()'))],
    '(await f()).g;',
  ],
  [
    'twice, from outside',
    'void run(f());',
    (s) => [
      kept(s.node('void run(f())'), s.node('run(f())')),
      kept(s.node('run(f())'), s.node('f()')),
      awaited(s.node('f()')),
    ],
    'await f();',
  ],
  [
    'twice, where it binds tighter',
    'x = (run(wait(a, b))).c;',
    (s) => [
      kept(s.node('run(wait(a, b))'), s.node('wait(a, b)')),
      kept(s.node('wait(a, b)'), s.node('b')),
      awaited(s.node('b')),
    ],
    'x = (await b).c;',
  ],
  [
    'wrap of the wrapper',
    'g(run(f()));',
    (s) => [awaited(s.node('run(f())')), kept(s.node('run(f())'), s.node('f()')), all(s.node('f()'))],
    'g(await Promise.all(f()));',
  ],
  [
    'comments stay',
    'run(/* why */ f() /* because */);',
    (s) => [kept(s.node('run(/* why */ f() /* because */)'), s.node('f()')), awaited(s.node('f()'))],
    '/* why */ await f() /* because */;',
  ],
  [
    'line comment stays',
    'run(\n  // why\n  f(),\n);',
    (s) => [kept(s.first('CallExpression'), s.node('f()')), awaited(s.node('f()'))],
    '\n  // why\n  await f();',
  ],
  [
    'line comment after return',
    'function a() { return run(\n  // why\n  f()\n); }',
    (s) => [kept(s.first('CallExpression'), s.node('f()'))],
    refused,
  ],
  [
    'line comment before as',
    'x = run(f() // why\n) as T;',
    (s) => [kept(s.first('CallExpression'), s.node('f()'))],
    refused,
  ],
  [
    'comment inside what goes',
    'run(f(), () => { /* note */ });',
    (s) => [kept(s.first('CallExpression'), s.node('f()'))],
    refused,
  ],
  [
    'object at the start of a statement',
    'run({ a }.b);',
    (s) => [kept(s.first('CallExpression'), s.node('{ a }.b'))],
    '({ a }.b);',
  ],
  [
    'function at the start of a statement',
    'void function () {}();',
    (s) => [kept(s.first('UnaryExpression'), s.node('function () {}()'))],
    '(function () {}());',
  ],
  [
    'async function at the start of a statement',
    'run(async function () {});',
    (s) => [kept(s.first('CallExpression'), s.node('async function () {}'))],
    '(async function () {});',
  ],
  [
    "object as an arrow's body",
    'x = () => run({ a });',
    (s) => [kept(s.first('CallExpression'), s.node('{ a }'))],
    'x = () => ({ a });',
  ],
  [
    'class as a default export',
    'export default run(class {});',
    (s) => [kept(s.first('CallExpression'), s.node('class {}'))],
    'export default (class {});',
  ],
]);

table('replace and drop-argument', [
  [
    'callee',
    'a.forEach(f);',
    (s) => [
      { verb: 'replace', node: s.node('forEach'), text: 'map', binding: 'primary' },
      all(s.node('a.forEach(f)')),
      awaited(s.node('a.forEach(f)')),
    ],
    'await Promise.all(a.map(f));',
  ],
  [
    'looser text in a tighter place',
    'f().g;',
    (s) => [{ verb: 'replace', node: s.node('f()'), text: 'await h()', binding: 'unary' }],
    '(await h()).g;',
  ],
  [
    'replaced and wrapped',
    'f().g;',
    (s) => [{ verb: 'replace', node: s.node('f()'), text: 'h()', binding: 'call' }, awaited(s.node('f()'))],
    '(await h()).g;',
  ],
  [
    'text of several lines',
    'x\nf()',
    (s) => [{ verb: 'replace', node: s.node('f()'), text: '(\n  h()\n)', binding: 'primary' }],
    'x\n;(\n  h()\n)',
  ],
  [
    'shorthand property',
    'x = { p };',
    (s) => [{ verb: 'replace', node: s.node<TSESTree.Property>('p').value, text: 'q', binding: 'primary' }],
    'x = { p: q };',
  ],
  [
    'comment inside',
    'f(/* a */);',
    (s) => [{ verb: 'replace', node: s.node('f(/* a */)'), text: 'h()', binding: 'call' }],
    refused,
  ],
  [
    'last argument',
    'f(a, b);',
    (s) => [{ verb: 'drop-argument', call: s.first('CallExpression'), argument: 1 }],
    'f(a);',
  ],
  [
    'last argument before a comma',
    'f(\n  a,\n  b,\n);',
    (s) => [{ verb: 'drop-argument', call: s.first('CallExpression'), argument: 1 }],
    'f(\n  a,\n);',
  ],
  [
    'first argument',
    'f(a, b);',
    (s) => [{ verb: 'drop-argument', call: s.first('CallExpression'), argument: 0 }],
    'f(b);',
  ],
  [
    'first argument of parenthesised ones',
    'f((a), (b));',
    (s) => [{ verb: 'drop-argument', call: s.first('CallExpression'), argument: 0 }],
    'f((b));',
  ],
  ['only argument', 'f(a,);', (s) => [{ verb: 'drop-argument', call: s.first('CallExpression'), argument: 0 }], 'f();'],
  [
    'comment between arguments',
    'f(a, /* b */ b);',
    (s) => [{ verb: 'drop-argument', call: s.first('CallExpression'), argument: 1 }],
    refused,
  ],
]);

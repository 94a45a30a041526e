import type { TSESTree } from '@typescript-eslint/types';
import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/catalogue/origin.js';
import type { TypeOracle } from '../../src/analysis/types/oracle.js';
import { parseNative, parseTyped, parseUntyped } from '../harness/parse.js';

interface Asked {
  readonly oracle: TypeOracle;
  /** The expression of the last statement. */
  readonly node: TSESTree.Expression;
}

function lastExpression({ body }: TSESTree.Program): TSESTree.Expression {
  const last = body.at(-1);
  if (last?.type !== 'ExpressionStatement') throw new Error('the last statement should be an expression');
  return last.expression;
}

const BACKENDS: Readonly<Record<TypeOracle['backend'], (text: string) => Asked>> = {
  compiler: (text) => {
    const { parsed, oracle } = parseTyped(text);
    return { oracle: oracle(), node: lastExpression(parsed.ast) };
  },
  native: (text) => {
    const { parsed, oracle } = parseNative(text);
    return { oracle: oracle(), node: lastExpression(parsed.ast) };
  },
  syntax: (text) => {
    const { parsed, oracle } = parseUntyped(text);
    return { oracle: oracle(), node: lastExpression(parsed.ast) };
  },
};

describe.each(Object.entries(BACKENDS))('%s tells what a value is', (backend, ask) => {
  /** The syntax backend says `unknown` where the text alone proves nothing: `plain` would be a claim as well. */
  it.each([
    ['async function f() {}; f();', 'promise', 'promise'],
    ['const f = async () => 1; f();', 'promise', 'promise'],
    ['async function* f() {}; f();', 'async-generator', 'async-generator'],
    ['Promise.all([]);', 'promise', 'promise'],
    ['new Promise(() => {});', 'promise', 'promise'],
    ["import('node:fs');", 'promise', 'promise'],
    ['declare function f(): Promise<number>; f();', 'promise', 'promise'],
    ['declare const x: { f(): Promise<number> }; x.f();', 'promise', 'promise'],
    ['class P<T> extends Promise<T> {}; declare const p: P<1>; p;', 'promise', 'promise'],
    ['declare const p: Promise<1> | undefined; p;', 'promise', 'promise'],
    ['declare const p: Promise<1>[]; p;', 'promise-array', 'promise-array'],
    ['declare const p: readonly [Promise<1>, 2]; p;', 'promise-array', 'promise-array'],
    ['declare const t: { then(a: (x: 1) => void, b: (e: unknown) => void): void }; t;', 'thenable', 'unknown'],
    ['declare const t: { then(a: string): void }; t;', 'plain', 'unknown'],
    ['declare const x: any; x;', 'unknown', 'unknown'],
    ['declare function f(): number; f();', 'plain', 'plain'],
    ["import { Effect } from 'effect'; Effect.succeed(1);", 'operation', 'operation'],
  ])('%s', (text, typed, untyped) => {
    const { oracle, node } = ask(text);
    const [fact] = oracle.values([node]);
    const expected = backend === 'syntax' ? untyped : typed;
    expect(fact?.kind).toBe(expected);
  });

  it('takes an allowed type for a plain one', () => {
    if (backend === 'syntax') return;
    const { oracle, node } = ask('class Safe<T> extends Promise<T> {}; declare const p: Safe<1>; p;');
    expect(oracle.values([node], [{ from: 'file', name: 'Safe' }])[0]?.kind).toBe('plain');
  });
});

describe.each(Object.entries(BACKENDS))('%s finds the origin of a callee', (backend, ask) => {
  const originOf = (text: string): Origin | undefined => {
    const { oracle, node } = ask(text);
    if (node.type !== 'CallExpression') throw new Error('the last statement should be a call');
    return oracle.origins([node.callee])[0];
  };
  const EFFECT = { package: 'effect' };

  it.each([
    ["import { Effect } from 'effect'; Effect.runSync(null!);", EFFECT, 'runSync'],
    ["import { Effect as E } from 'effect'; E.runSync(null!);", EFFECT, 'runSync'],
    ["import * as Effect from 'effect/Effect'; Effect.runSync(null!);", EFFECT, 'runSync'],
    ["import { runSync as go } from 'effect/Effect'; go(null!);", EFFECT, 'runSync'],
    ["import { Effect } from 'effect'; const { runSync } = Effect; runSync(null!);", EFFECT, 'runSync'],
    ["import { Effect } from 'effect'; const go = Effect.runSync; go(null!);", EFFECT, 'runSync'],
    ["import { setTimeout as sleep } from 'node:timers/promises'; sleep(1);", { package: 'node' }, 'setTimeout'],
  ])('%s', (text, origin, name) => {
    const found = originOf(text);
    expect(found).toMatchObject(origin);
    expect(found?.path.split('.').at(-1)).toBe(name);
  });

  it('a function that its module exports under another name, beside a type of its own', () => {
    const path = originOf(
      'export interface List$ {} function List$(): void {} export { List$ as List }; List$();',
    )?.path;
    expect(path).toBe(backend === 'syntax' ? undefined : 'List');
  });

  it.each(['function runSync(x: unknown) {} runSync(null);', "import { runSync } from './own.js'; runSync(null);"])(
    'another function of the same name: %s',
    (text) => {
      expect(originOf(text)?.package).not.toBe('effect');
    },
  );

  it('a parameter that shadows an import', () => {
    const { oracle, node } = ask(
      "import { Effect } from 'effect'; ((Effect: { runSync(x: unknown): void }) => Effect.runSync(null));",
    );
    if (node.type !== 'ArrowFunctionExpression' || node.body.type !== 'CallExpression')
      throw new Error('an arrow function with a call');
    expect(oracle.origins([node.body.callee])[0]?.package).not.toBe('effect');
    expect(backend).toBe(oracle.backend);
  });
});

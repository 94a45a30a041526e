import type { TSESTree } from '@typescript-eslint/types';
import { Refused, type Draft } from '../draft.js';
import type { Step } from '../plan.js';
import { parenthesised } from '../tokens.js';

/** Where `async` goes: before the name of a method and its `*`, else before the function. */
function asyncPlace(draft: Draft, fn: TSESTree.Node & { generator?: boolean }): number {
  const { parent } = fn;
  const isMethod =
    (parent?.type === 'MethodDefinition' && parent.value === fn) ||
    (parent?.type === 'Property' && parent.method && parent.value === fn);
  if (!isMethod) return fn.range[0];
  const { source } = draft;
  const key = parent;
  let at = key.computed ? source.tokenBefore(key.key.range[0])!.range[0] : key.key.range[0];
  if (fn.generator) at = source.tokenBefore(at)!.range[0];
  return at;
}

const isPromise = (type: TSESTree.TypeNode): boolean =>
  type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'Promise';

/** A union that already names its promise (`void | Promise<void>`) becomes that promise. */
function promiseOfUnion(type: TSESTree.TypeNode): TSESTree.TypeNode | undefined {
  return type.type === 'TSUnionType' && type.types.length === 2 ? type.types.find(isPromise) : undefined;
}

export function makePromise(draft: Draft, type: TSESTree.TypeNode): void {
  if (isPromise(type)) return;
  if (type.type === 'TSTypePredicate') throw new Refused('type-predicate');
  const promise = promiseOfUnion(type);
  if (promise) {
    draft.replace([type.range[0], promise.range[0]], '');
    draft.replace([promise.range[1], type.range[1]], '');
    return;
  }
  draft.open(type.range, 'Promise<', 'once');
  draft.close(type.range, '>', 'once');
}

/** @throws Refused for a type predicate, which no async function may have */
export function makeAsync(draft: Draft, { fn }: Extract<Step, { verb: 'make-async' }>): void {
  if (fn.async) return;
  const at = asyncPlace(draft, fn);
  draft.open([at, fn.range[1]], 'async ', 'once');
  if (fn.returnType) makePromise(draft, fn.returnType.typeAnnotation);
}

/** Takes away the `async` that a function starts with, and what is between it and the function. */
function dropAsync(draft: Draft, fn: TSESTree.Node): void {
  const { source } = draft;
  const keyword = source.tokenFrom(fn.range[0])!;
  draft.replace([keyword.range[0], source.tokenFrom(keyword.range[1])!.range[0]], '');
}

/** @throws Refused where the function says what it returns: a promise, which it is then no more */
export function makeSync(draft: Draft, { fn }: Extract<Step, { verb: 'make-sync' }>): void {
  if (fn.returnType) throw new Refused('typed-alias');
  if (fn.async) dropAsync(draft, fn);
}

/** A function's or a condition's type would take what follows it for its own. */
const isOpenEnded = ({ type }: TSESTree.TypeNode): boolean =>
  type === 'TSFunctionType' || type === 'TSConstructorType' || type === 'TSConditionalType' || type === 'TSInferType';

export function promiseType(draft: Draft, { type, either }: Extract<Step, { verb: 'promise-type' }>): void {
  if (type.type === 'TSAnyKeyword') return;
  if (!either) {
    makePromise(draft, type);
    return;
  }
  const text = draft.source.of(type);
  if (isOpenEnded(type)) draft.open(type.range, '(', 'once');
  draft.close(type.range, `${isOpenEnded(type) ? ')' : ''} | Promise<${text}>`, 'once');
}

export function awaitedType(draft: Draft, { type }: Extract<Step, { verb: 'awaited-type' }>): void {
  draft.open(type.range, 'Awaited<', 'once');
  draft.close(type.range, '>', 'once');
}

/** An arrow inside has the outer function's `this` and `arguments`. */
export function runInside(draft: Draft, { fn, after, cleanUp }: Extract<Step, { verb: 'run-inside' }>): void {
  const { source } = draft;
  if (fn.async) dropAsync(draft, fn);
  const { range } = fn.type === 'ArrowFunctionExpression' ? parenthesised(source, fn.body) : fn.body;
  if (cleanUp) {
    const ends = `${cleanUp.promise}.then((${cleanUp.fn}) => typeof ${cleanUp.fn} === 'function' && ${cleanUp.fn}())`;
    draft.open(range, `{ const ${cleanUp.promise} = (async () => `, 'once');
    draft.close(range, `)()${after}; return () => void ${ends}; }`, 'once');
    return;
  }
  const [open, close] = fn.type === 'ArrowFunctionExpression' ? ['', ''] : ['{ ', '; }'];
  draft.open(range, `${open}void (async () => `, 'once');
  draft.close(range, `)()${after}${close}`, 'once');
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { referencesOf } from '../../analysis/bindings.js';
import { lastName } from '../../analysis/tree.js';
import { dependsOn } from '../../analysis/installed-version.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { sinkOf } from '../../analysis/sinks.js';
import { functionIn, type Place } from '../../analysis/waits-for/code.js';
import { Names } from '../../analysis/waits-for/names.js';
import { MENDED_BY } from '../../catalogue/mended-by.js';
import type { Given } from '../making/given.js';

/** Is the function of a package that the project has mended by another, which takes care of rejections? */
export function isTakenCareOf(facts: FileFacts, { callee }: Given['call']): boolean {
  return facts
    .originsOf(callee)
    .some(({ package: owner }) => MENDED_BY.get(owner)?.some((mender) => dependsOn(mender, facts.parsed.filename)));
}

/** Calls of calls that are followed. */
const DEPTH = 3;
/** What is done with a call's promise where nobody looks at it. */
const LEAVES = new Set(['dropped', 'voided']);

/** A function of one line gives what it calls to whoever calls that: a timer, an emitter, mostly nobody. */
function isTaken(call: TSESTree.CallExpression): boolean {
  const { kind, at } = sinkOf(call);
  return !LEAVES.has(kind) && at.type !== 'ArrowFunctionExpression';
}

/** Does the function that a callback is given to look at what the callback gives, whatever its type says? */
export function waitsInside(facts: FileFacts, { call, handed: { argument, property } }: Given): boolean {
  if (argument === undefined) return false;
  const names = Names.of(facts);
  const place: Place<Given['call']> = { code: names.judged, node: call };
  if (property === undefined) return looksAt(names, place, argument, DEPTH);
  return functionsCalled(names, place).some((fn) => isMemberLookedAt(fn, argument, property));
}

const functionsCalled = (names: Names, { code, node }: Place<Given['call']>): Place<FunctionNode>[] =>
  names.declared({ code, node: node.callee }).flatMap((declared) => {
    const fn = functionIn(declared.node);
    return fn ? [{ code: declared.code, node: fn }] : [];
  });

function looksAt(names: Names, place: Place<Given['call']>, argument: number, depth: number): boolean {
  return depth > 0 && functionsCalled(names, place).some((fn) => isLookedAt(names, fn, argument, depth));
}

/** Of a function in an object: is what `handlers.onEnd()` gives awaited, returned or handled somewhere in the function that is given it? */
function isMemberLookedAt({ code, node: fn }: Place<FunctionNode>, argument: number, property: string): boolean {
  const parameter = fn.params[argument];
  if (parameter?.type !== 'Identifier') return false;
  const variable = code.parsed.scopeManager.getDeclaredVariables(fn).find(({ name }) => name === parameter.name);
  return (variable?.references ?? []).some(({ identifier: { parent: member } }) => {
    if (member?.type !== 'MemberExpression' || lastName(member) !== property) return false;
    const call: TSESTree.Node | undefined = member.parent;
    return call.type === 'CallExpression' && call.callee === member && isTaken(call);
  });
}

/** Is each function of a list, which the parameter was put into, called and looked at: `for (const listener of listeners) await listener()`? */
function areLookedAt({ parsed }: Place['code'], list: TSESTree.Node): boolean {
  const variable = list.type === 'Identifier' ? referencesOf(parsed.scopeManager).get(list) : undefined;
  return (variable?.references ?? []).some(({ identifier }) => {
    const loop: TSESTree.Node | undefined = identifier.parent;
    if (loop?.type !== 'ForOfStatement' || loop.right !== identifier) return false;
    return parsed.scopeManager
      .getDeclaredVariables(loop.left)
      .some(({ references }) =>
        references.some(
          ({ identifier: { parent } }) =>
            parent?.type === 'CallExpression' && parent.callee.type === 'Identifier' && isTaken(parent),
        ),
      );
  });
}

const KEEPS = new Set(['push', 'add', 'unshift']);

/** Is what a parameter gives when it is called awaited, returned or handled somewhere in the function, or where it goes? */
function isLookedAt(names: Names, { code, node: fn }: Place<FunctionNode>, argument: number, depth: number): boolean {
  const parameter = fn.params[argument];
  if (parameter?.type !== 'Identifier') return false;
  const variable = code.parsed.scopeManager.getDeclaredVariables(fn).find(({ name }) => name === parameter.name);
  return (variable?.references ?? []).some(({ identifier }) => {
    const call: TSESTree.Node | undefined = identifier.parent;
    if (call?.type !== 'CallExpression') return false;
    if (call.callee === identifier) return isTaken(call);
    if (call.callee.type === 'MemberExpression' && KEEPS.has(lastName(call.callee) ?? ''))
      return areLookedAt(code, call.callee.object);
    const index = call.arguments.indexOf(identifier as TSESTree.Identifier);
    return index >= 0 && looksAt(names, { code, node: call }, index, depth - 1);
  });
}

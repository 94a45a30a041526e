import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { calledBy } from '../../analysis/takers/called.js';
import { isPerItem } from '../../analysis/takers/taker.js';
import { holds, isCaught, isFunction, isLoop } from '../../analysis/tree.js';
import type { Loop, Repetition } from './finding.js';

const LEAVES = new Set(['ReturnStatement', 'BreakStatement', 'ThrowStatement']);

/** Is a variable of the condition, or what it stands for, changed by the loop itself: `i < n`, `queue.length > 0`, `cursor`? */
function turnsByItself(facts: FileFacts, loop: Loop): boolean {
  if (loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') return true;
  const { test } = loop;
  if (!test) return false;
  const asked = facts.nodes.of('Identifier').filter((name) => holds(test, name));
  const asksOf = new Set(asked.flatMap((name) => facts.variable(name) ?? []));
  const rest = [loop.body, ...(loop.type === 'ForStatement' && loop.update ? [loop.update] : [])];
  return facts.nodes
    .of('Identifier')
    .some(
      (name) =>
        rest.some((part) => holds(part, name)) &&
        asksOf.has(facts.variable(name)!) &&
        (isWritten(facts, name) || isCalledOn(name)),
    );
}

const isWritten = (facts: FileFacts, name: TSESTree.Identifier): boolean =>
  facts.variable(name)?.references.some((use) => use.identifier === name && use.isWrite()) === true;

/** `queue.shift()` */
const isCalledOn = ({ parent }: TSESTree.Identifier): boolean =>
  parent.type === 'MemberExpression' && parent.parent.type === 'CallExpression' && parent.parent.callee === parent;

/** Is what runs here the last that the loop does: does the code return, throw or leave the loop behind it? */
function leavesBehind(node: TSESTree.Node, loop: Loop): boolean {
  for (let at: TSESTree.Node = node; at !== loop && at.parent; at = at.parent) {
    if (at.type === 'ReturnStatement' || at.type === 'ThrowStatement') return true;
    const { parent } = at;
    if (parent.type !== 'BlockStatement') continue;
    const last = parent.body.at(-1)!;
    if (last !== at && LEAVES.has(last.type) && parent !== loop.body) return true;
  }
  return false;
}

/**
 * What has a node run again and again, the innermost first. Nothing for a loop that serves what comes (`for await`,
 * `while (true)`, `while (!stopped)`): each of its turns is a program of its own.
 */
export function repetitionOf(facts: FileFacts, node: TSESTree.Node): Repetition | undefined {
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    if (isLoop(at)) {
      const loop = at as Loop;
      if (loop.type === 'ForOfStatement' && loop.await) return undefined;
      const isOnce =
        ((loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') && child === loop.right) ||
        (loop.type === 'ForStatement' && child === loop.init);
      if (isOnce) continue;
      if (!turnsByItself(facts, loop) || (leavesBehind(node, loop) && !isCaught(node))) return undefined;
      return { by: 'loop', node: loop };
    }
    if (!isFunction(at)) continue;
    const boundary = boundaryOf(node);
    if (boundary.kind !== 'function' || boundary.role !== 'argument' || boundary.call?.type !== 'CallExpression')
      return undefined;
    const called = calledBy(facts, boundary);
    return isPerItem(called) ? { by: 'callback', node: boundary.call, fn: at, row: called.row } : undefined;
  }
  return undefined;
}

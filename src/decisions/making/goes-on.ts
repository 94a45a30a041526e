import { relative } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import { CHAIN_METHODS } from '../../analysis/chain-methods.js';
import { calledBy } from '../../analysis/takers/called.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside, functionAround, isFunction, lastName } from '../../analysis/tree.js';
import type { Settling } from '../../analysis/waits-for/settling.js';
import { Waits } from '../../analysis/waits-for/waits.js';
import { waitText } from './chain-text.js';

/** Why the code after a dropped promise is not to wait for it. */
export interface GoesOn {
  /** What the promise waits for, for whoever would wait all the same. */
  readonly waitsFor?: string;
}

/** The promise that a `.then(…)`, `.catch(…)` or `.finally(…)` stands on; `undefined` where the value is no such chain. */
function chainedOn(facts: FileFacts, value: TSESTree.Expression): TSESTree.Expression | undefined {
  if (value.type !== 'CallExpression') return undefined;
  const callee = bare(value.callee);
  if (callee.type !== 'MemberExpression' || !CHAIN_METHODS.has(lastName(callee))) return undefined;
  const { kind } = facts.oracle.values([callee.object])[0] ?? { kind: 'unknown' };
  return kind === 'promise' || kind === 'thenable' ? callee.object : undefined;
}

/** Was the promise there before this statement: does it come out of a variable, a parameter, a field? */
function isHeld(value: TSESTree.Expression): boolean {
  const { type } = bare(value);
  return type === 'Identifier' || type === 'MemberExpression';
}

/** Does nothing of the module come after this, so that nothing can be late for it? */
function endsModule({ parsed: { ast, frame } }: FileFacts, node: TSESTree.Node): boolean {
  // What comes after a script is its markup.
  return !frame && ast.body.at(-1) === node;
}

/** `(async () => { … })()` in code that could have awaited what is inside: it is wrapped to run beside what follows. */
function isWrapped(statement: TSESTree.Node, value: TSESTree.Expression): boolean {
  const callee = value.type === 'CallExpression' ? bare(value.callee) : undefined;
  return isFunction(callee) && callee.async && functionAround(statement) !== undefined;
}

/**
 * Does the author's code go on for a reason, as far as the statement itself shows? Who hangs a callback on a promise, who
 * wraps code in an async function, and who names a promise that was there before, means to go on; what it waits for may
 * be what comes next.
 */
function saysSo(facts: FileFacts, statement: TSESTree.Node, value: TSESTree.Expression): boolean {
  if (isWrapped(statement, value)) return true;
  const chained = chainedOn(facts, value);
  if (!chained) return isHeld(value);
  let start = chained;
  for (let inner: TSESTree.Expression | undefined = chained; inner; inner = chainedOn(facts, inner)) start = inner;
  return isHeld(start) || !endsModule(facts, statement);
}

/** A wait whose result says what to do next: what a loop that reads begins with. */
function readsByAwait(node: TSESTree.Node): boolean {
  return node.type === 'AwaitExpression' && node.parent.type !== 'ExpressionStatement';
}

/** Does the code run once for each message: in a loop that reads, or in an async listener? */
function isPerMessage(facts: FileFacts, statement: TSESTree.Node): boolean {
  const fn = functionAround(statement);
  for (let at = statement.parent; at && at !== fn; at = at.parent) {
    if (at.type === 'ForOfStatement' && at.await) return true;
    const isOpen =
      at.type === 'WhileStatement' || at.type === 'DoWhileStatement' || (at.type === 'ForStatement' && !at.update);
    if (isOpen && findInside(at, facts.parsed.visitorKeys, readsByAwait)) return true;
  }
  const boundary = boundaryOf(statement);
  if (boundary.kind !== 'function' || boundary.role !== 'argument' || !boundary.call) return false;
  const called = calledBy(facts, boundary);
  const isListener = called.when === 'later' && called.row.result !== 'awaited';
  return isListener && bare(boundary.call.callee).type === 'MemberExpression' && boundary.node.async;
}

function described(facts: FileFacts, settling: Settling): string | undefined {
  if (settling.waitsFor !== 'elsewhere' || settling.chain.length === 0) return undefined;
  const folder = facts.parsed.filename.replace(/[^\\/]*$/, '');
  return waitText(settling.chain, (file) =>
    file === facts.parsed.filename ? '' : `${relative(folder, file).replaceAll('\\', '/')}:`,
  );
}

/**
 * Is the code after a dropped promise not to wait for it: because it says so, or because the promise may settle only
 * after what that code does?
 *
 * @param statement where the values end
 * @param canSay the code around can wait as it is: what stands there was written so on purpose
 */
export function goesOn(
  facts: FileFacts,
  statement: TSESTree.Node,
  values: readonly { readonly node: TSESTree.Expression }[],
  canSay: boolean,
): GoesOn | undefined {
  for (const { node } of values) {
    if (canSay && saysSo(facts, statement, node)) return {};
    const settling = new Waits(facts, statement).of(node);
    const waitsFor = described(facts, settling);
    if (settling.waitsFor === 'elsewhere') return waitsFor === undefined ? {} : { waitsFor };
    if (settling.waitsFor === 'unknown' && isPerMessage(facts, statement)) return {};
  }
  return undefined;
}

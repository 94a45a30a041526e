import type { TSESTree } from '@typescript-eslint/types';
import type { DriverRow, Runtime, TestRow } from '../catalogue/row.js';
import { waitedBefore, type Waited } from './after-await.js';
import { boundaryOf, handedTo, type Boundary, type Handed } from './boundaries.js';
import type { FileFacts } from './file-facts.js';
import { runtimeOfGenerator } from './generators.js';
import type { FunctionNode } from './parsed-file.js';
import { bare, lastName } from './tree.js';

/** Something on the stack while a node runs. */
export type Drive =
  | {
      readonly by: 'microtask';
      /** `promise-callback` and `test-body` start in a microtask; an `async-function` does after its first `await`. */
      readonly how: 'async-function' | 'promise-callback' | 'module' | 'test-body';
      readonly afterAwait: Waited;
      /** The function or program that is driven. */
      readonly at: TSESTree.Node;
      readonly test?: TestRow;
    }
  | {
      readonly by: Exclude<Runtime, 'microtask'>;
      readonly how: 'generator' | 'callback';
      readonly at: TSESTree.Node;
      /** The row of the function that drives it; absent where the generator's own yields gave it away. */
      readonly row?: DriverRow | undefined;
    };

/** When and by whom a callback is called. */
export type CallbackFact =
  | { readonly timing: 'driven'; readonly row: DriverRow }
  | { readonly timing: 'test'; readonly row: TestRow }
  | { readonly timing: 'at-once' | 'later' | 'microtask' | 'unknown'; readonly awaits?: boolean };

type FunctionBoundary = Extract<Boundary, { kind: 'function' }>;

const drivesArgument = (drives: readonly number[] | 'any', argument: number): boolean =>
  drives === 'any' || drives.includes(argument);

/** `it.only`, `test.each(rows)`, `describe.skip.each`: the function whose row counts. */
function withoutModifiers(callee: TSESTree.Node): TSESTree.Node {
  const node = bare(callee);
  if (node.type === 'CallExpression' && lastName(node.callee) === 'each') return withoutModifiers(node.callee);
  if (node.type === 'TaggedTemplateExpression' && lastName(node.tag) === 'each') return withoutModifiers(node.tag);
  return node;
}

function driverRow(
  facts: FileFacts,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  argument: number,
): DriverRow | undefined {
  const callee = bare(call.callee);
  const row = facts.row('driver', callee);
  if (row && drivesArgument(row.drives, argument)) return row;
  // `Effect.fn('name')(function* () {})`: the row is on the inner callee.
  if (callee.type !== 'CallExpression') return undefined;
  const curried = facts.row('driver', callee.callee);
  return curried?.callStyle === 'curried' ? curried : undefined;
}

/** When the call that a function is passed to calls it. */
export function callbackFact(
  facts: FileFacts,
  { call, argument = 0, property, node }: Handed & { readonly node?: FunctionNode },
): CallbackFact {
  if (!call) return { timing: 'unknown' };
  const driver = driverRow(facts, call, argument);
  if (driver && (driver.style === 'callback' || node?.generator || property !== undefined))
    return { timing: 'driven', row: driver };
  const test = facts.row('test', withoutModifiers(call.callee));
  if (test) return { timing: 'test', row: test };
  const callback = property === undefined ? facts.row('callback', call.callee) : undefined;
  if (callback && drivesArgument(callback.callbacks, argument))
    return { timing: callback.timing, ...(callback.awaits ? { awaits: true } : {}) };
  return { timing: 'unknown' };
}

function functionDrives(facts: FileFacts, boundary: FunctionBoundary, node: TSESTree.Node): Drive[] {
  const fn: FunctionNode = boundary.node;
  const drives: Drive[] = [];
  if (fn.async) {
    const afterAwait = boundary.inParameters ? 'before' : waitedBefore(fn, node, facts.parsed.visitorKeys);
    drives.push({ by: 'microtask', how: 'async-function', afterAwait, at: fn });
  }
  if (fn.generator && !fn.async) {
    const generator = runtimeOfGenerator(facts, fn);
    if (generator) drives.push({ by: generator.runtime, how: 'generator', at: fn, row: generator.row });
    return drives; // Its body runs when its runtime steps it, not where the function stands.
  }
  if (boundary.role === 'invoked') return [...drives, ...drivesOf(facts, fn)];
  return boundary.role === 'argument' ? [...drives, ...callerDrives(facts, boundary, fn, fn)] : drives;
}

/** What drives a function that is handed over: whatever calls it. */
function callerDrives(facts: FileFacts, handed: Handed, at: TSESTree.Node, node?: FunctionNode): readonly Drive[] {
  const callback = callbackFact(facts, { ...handed, ...(node ? { node } : {}) });
  switch (callback.timing) {
    case 'driven':
      return callback.row.runtime === 'microtask'
        ? []
        : [{ by: callback.row.runtime, how: 'callback', at, row: callback.row }];
    case 'test':
      if (!callback.row.bodyInMicrotask && !node?.async) return [];
      return [
        {
          by: 'microtask',
          how: 'test-body',
          afterAwait: callback.row.bodyInMicrotask ? 'after' : 'before',
          at,
          test: callback.row,
        },
      ];
    case 'microtask':
      return [{ by: 'microtask', how: 'promise-callback', afterAwait: 'after', at }];
    case 'at-once':
      return drivesOf(facts, at);
    default:
      return [];
  }
}

/** What drives a function, once it is called, that is handed over by its name. */
export function drivesOfHandedOver(facts: FileFacts, reference: TSESTree.Node): readonly Drive[] {
  const handed = handedTo(reference);
  return handed ? callerDrives(facts, handed, reference) : [];
}

/** See `FileFacts.drivenBy`. */
export function drivesOf(facts: FileFacts, node: TSESTree.Node): readonly Drive[] {
  const boundary = boundaryOf(node);
  switch (boundary.kind) {
    case 'function':
      return functionDrives(facts, boundary, node);
    case 'module':
      return facts.oracle.moduleFormat === 'esm'
        ? [{ by: 'microtask', how: 'module', afterAwait: 'after', at: boundary.node }]
        : [];
    case 'static-block':
      return facts.drivenBy(boundary.node);
    case 'field':
      return boundary.static ? facts.drivenBy(boundary.node) : [];
  }
}

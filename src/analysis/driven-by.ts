import type { TSESTree } from '@typescript-eslint/types';
import type { DriverRow, Runtime, TestRow } from '../catalogue/row.js';
import { waitedBefore, type Waited } from './after-await.js';
import { boundaryOf, handedTo, type Boundary, type Handed } from './boundaries.js';
import type { Facts } from './facts.js';
import { runtimeOfGenerator } from './generators.js';
import type { FunctionNode } from './parsed-file.js';
import { setupAround } from './suspends-with.js';
import { calledBy } from './takers/called.js';

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

/** The facts, with the answers about nodes further out, which are kept there. */
interface DrivenFacts extends Facts {
  drivenBy(node: TSESTree.Node): readonly Drive[];
}

type FunctionBoundary = Extract<Boundary, { kind: 'function' }>;

function functionDrives(facts: DrivenFacts, boundary: FunctionBoundary, node: TSESTree.Node): Drive[] {
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
function callerDrives(facts: DrivenFacts, handed: Handed, at: TSESTree.Node, node?: FunctionNode): readonly Drive[] {
  const called = calledBy(facts, { ...handed, ...(node ? { node } : {}) });
  switch (called.when) {
    case 'driven':
      return called.row.runtime === 'microtask'
        ? []
        : [{ by: called.row.runtime, how: 'callback', at, row: called.row }];
    case 'test':
      if (!called.row.bodyInMicrotask && !node?.async) return [];
      return [
        {
          by: 'microtask',
          how: 'test-body',
          afterAwait: called.row.bodyInMicrotask ? 'after' : 'before',
          at,
          test: called.row,
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
export function drivesOfHandedOver(facts: DrivenFacts, reference: TSESTree.Node): readonly Drive[] {
  const handed = handedTo(reference);
  return handed ? callerDrives(facts, handed, reference) : [];
}

/** See `FileFacts.drivenBy`. */
export function drivesOf(facts: DrivenFacts, node: TSESTree.Node): readonly Drive[] {
  const boundary = boundaryOf(node);
  switch (boundary.kind) {
    case 'function':
      return functionDrives(facts, boundary, node);
    case 'module': {
      const setup = setupAround(facts.parsed, node);
      // Who sets a component up is not known; once it has waited, microtasks go on with it.
      if (setup)
        return setup.mayWait ? [{ by: 'microtask', how: 'module', afterAwait: 'maybe', at: boundary.node }] : [];
      return facts.oracle.moduleFormat === 'esm'
        ? [{ by: 'microtask', how: 'module', afterAwait: 'after', at: boundary.node }]
        : [];
    }
    case 'static-block':
      return facts.drivenBy(boundary.node);
    case 'field':
      return boundary.static ? facts.drivenBy(boundary.node) : [];
  }
}

import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { calledBy } from '../../analysis/takers/called.js';
import type { TestRow } from '../../catalogue/row.js';
import { isFunction } from '../../analysis/tree.js';
import { catchesItself } from '../shared/function-called.js';
import { functionName } from '../shared/function-name.js';
import { moduleLevel } from './entry.js';
import type { Unhandled } from './unhandled.js';

/** Is the node in the block of a `try` that catches, within its function? */
function insideTry(node: TSESTree.Node): boolean {
  for (let child = node, at = node.parent; at && !isFunction(at); child = at, at = at.parent) {
    if (at.type === 'TryStatement' && at.block === child && at.handler) return true;
  }
  return false;
}

/** The end of the message's sentence when a `try` pretends to catch the rejection. */
export function attemptNote(node: TSESTree.Node): string {
  return insideTry(node) ? '; the `try` around it has ended by then' : '';
}

interface Words {
  readonly settle: string;
  /** Absent where the callee catches all of its own. */
  readonly rejection?: string;
}

const MANY: Words = { settle: 'they settle', rejection: 'a rejection' };
const ONE: Words = { settle: 'it settles', rejection: 'its rejection' };
const CAUGHT: Words = { settle: 'it settles' };

function wordsFor(facts: FileFacts, { kind, node }: Unhandled): Words {
  if (kind === 'array') return MANY;
  return catchesItself(facts, node) ? CAUGHT : ONE;
}

/** The test or hook whose body the node is in: directly, or by what drives it. */
function testAround(facts: FileFacts, node: TSESTree.Node): TestRow | undefined {
  const boundary = boundaryOf(node);
  const called = boundary.kind === 'function' ? calledBy(facts, boundary) : undefined;
  if (called?.when === 'test') return called.row;
  return facts.drivenBy(node).flatMap((drive) => (drive.by === 'microtask' && drive.test ? [drive.test] : []))[0];
}

/** What happens at run time when nothing waits at this node for this value: the end of a sentence. */
export function consequenceAt(facts: FileFacts, node: TSESTree.Node, value: Unhandled): string {
  const { settle, rejection } = wordsFor(facts, value);
  const andIts = (fate: (rejection: string) => string): string =>
    rejection === undefined ? '' : `, and ${fate(rejection)}`;
  const boundary = boundaryOf(node);
  const drives = facts.drivenBy(node);
  const test = testAround(facts, node);
  if (test) return `the test ends before ${settle}${andIts(() => test.floatingRejection)}`;
  const nothingHandles = andIts((its) => `nothing handles ${its}`);
  const unhandled = `before ${settle}${nothingHandles}`;
  if (boundary.kind === 'module') {
    if (moduleLevel(facts, value.node) !== 'entry') return `the module has loaded ${unhandled}`;
    return `the module has loaded before ${settle}${andIts((its) => `Node prints ${its} and exits with code 1`)}`;
  }
  const runtime = drives.find((drive) => drive.by !== 'microtask');
  if (runtime && boundary.kind === 'function' && boundary.node.generator) {
    const { fibre, failure } = RUNTIME_WORDS[runtime.by];
    return `${fibre} goes on before ${settle}, ${failure}`;
  }
  if (boundary.kind === 'static-block') return `the class is in use ${unhandled}`;
  if (boundary.kind !== 'function') return `the object is in use ${unhandled}`;
  if (
    drives.some((drive) => drive.by === 'microtask' && drive.how === 'promise-callback' && drive.at === boundary.node)
  ) {
    return `the promise chain goes on before ${settle}${andIts((its) => `${its} bypasses the chain`)}`;
  }
  if (boundary.node.async) return `${functionName(boundary.node, 'the function')} goes on ${unhandled}`;
  if (boundary.role === 'constructor') return `the object is in use ${unhandled}`;
  const isNameless =
    (boundary.role === 'argument' && boundary.property === undefined) ||
    boundary.node.parent.type === 'JSXExpressionContainer';
  if (isNameless) return `this callback ends ${unhandled}`;
  return `the callers of ${functionName(boundary.node, 'this function')} cannot tell when ${settle}${nothingHandles}`;
}

const RUNTIME_WORDS = {
  effect: { fibre: 'the fibre', failure: 'its rejection never fails this Effect, and interruption does not reach it' },
  effection: {
    fibre: 'the operation',
    failure: 'its rejection never fails this operation, and halting does not reach it',
  },
  saga: { fibre: 'the saga', failure: 'and its rejection never reaches this saga' },
  co: { fibre: 'the generator', failure: 'and its rejection never reaches this generator' },
  flow: { fibre: 'the flow', failure: 'and its rejection never reaches this flow' },
  rxjs: { fibre: 'the observer', failure: 'and its rejection never reaches this stream' },
} as const;

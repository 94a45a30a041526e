import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import { callbackFact } from '../../analysis/driven-by.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { TestRow } from '../../catalogue/row.js';
import { isFunction } from '../../analysis/tree.js';
import { functionName } from '../shared/function-name.js';

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

/** How a sentence goes on about one promise, and about several. */
export const ONE = { settle: 'it settles', rejection: 'its rejection' } as const;
export const MANY = { settle: 'they settle', rejection: 'a rejection' } as const;

/** The test or hook whose body the node is in: directly, or by what drives it. */
function testAround(facts: FileFacts, node: TSESTree.Node): TestRow | undefined {
  const boundary = boundaryOf(node);
  const fact = boundary.kind === 'function' && boundary.role === 'argument' ? callbackFact(facts, boundary) : undefined;
  if (fact?.timing === 'test') return fact.row;
  return facts.drivenBy(node).flatMap((drive) => (drive.by === 'microtask' && drive.test ? [drive.test] : []))[0];
}

/** What happens at run time when nothing waits at this node: the end of a sentence. */
export function consequenceAt(facts: FileFacts, node: TSESTree.Node, { settle, rejection }: typeof ONE | typeof MANY = ONE): string {
  const boundary = boundaryOf(node);
  const drives = facts.drivenBy(node);
  const test = testAround(facts, node);
  if (test) return `the test ends before ${settle}, and ${test.floatingRejection}`;
  const unhandled = `before ${settle}, and nothing handles ${rejection}`;
  if (boundary.kind === 'module') return `the module has loaded ${unhandled}`;
  const runtime = drives.find((drive) => drive.by !== 'microtask' && drive.how === 'generator');
  if (runtime && boundary.kind === 'function' && boundary.node.generator) {
    const { fibre, failure } = RUNTIME_WORDS[runtime.by as keyof typeof RUNTIME_WORDS];
    return `${fibre} goes on before ${settle}, ${failure}`;
  }
  if (boundary.kind === 'static-block') return `the class is in use ${unhandled}`;
  if (boundary.kind !== 'function') return `the object is in use ${unhandled}`;
  if (drives.some((drive) => drive.by === 'microtask' && drive.how === 'promise-callback' && drive.at === boundary.node)) {
    return `the promise chain goes on before ${settle}, and ${rejection} bypasses the chain`;
  }
  if (boundary.node.async) return `${functionName(boundary.node, 'the function')} goes on ${unhandled}`;
  if (boundary.role === 'constructor') return `the object is in use ${unhandled}`;
  const isNameless = (boundary.role === 'argument' && boundary.property === undefined) || boundary.node.parent.type === 'JSXExpressionContainer';
  if (isNameless) return `this callback ends ${unhandled}`;
  return `the callers of ${functionName(boundary.node, 'this function')} cannot tell when ${settle}, and nothing handles ${rejection}`;
}

const RUNTIME_WORDS = {
  effect: { fibre: 'the fibre', failure: 'its rejection never fails this Effect, and interruption does not reach it' },
  effection: { fibre: 'the operation', failure: 'its rejection never fails this operation, and halting does not reach it' },
  saga: { fibre: 'the saga', failure: 'and its rejection never reaches this saga' },
  co: { fibre: 'the generator', failure: 'and its rejection never reaches this generator' },
  flow: { fibre: 'the flow', failure: 'and its rejection never reaches this flow' },
  rxjs: { fibre: 'the observer', failure: 'and its rejection never reaches this stream' },
} as const;

import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
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

/** What happens at run time when nothing waits for a promise at this node: the end of a sentence. */
export function consequenceAt(facts: FileFacts, node: TSESTree.Node): string {
  const boundary = boundaryOf(node);
  const drives = facts.drivenBy(node);
  const test = drives.find((drive) => drive.by === 'microtask' && drive.how === 'test-body');
  if (test?.by === 'microtask' && test.test) return `the test ends before it settles, and ${test.test.floatingRejection}`;
  if (boundary.kind === 'module') return 'the module has loaded before it settles, and nothing handles its rejection';
  const runtime = drives.find((drive) => drive.by !== 'microtask' && drive.how === 'generator');
  if (runtime && boundary.kind === 'function' && boundary.node.generator) {
    const { fibre, failure } = RUNTIME_WORDS[runtime.by as keyof typeof RUNTIME_WORDS];
    return `${fibre} goes on before it settles, ${failure}`;
  }
  if (boundary.kind !== 'function') return 'the object is in use before it settles, and nothing handles its rejection';
  if (drives.some((drive) => drive.by === 'microtask' && drive.how === 'promise-callback' && drive.at === boundary.node)) {
    return 'the promise chain goes on before it settles, and its rejection bypasses the chain';
  }
  if (boundary.node.async) return `${functionName(boundary.node, 'the function')} goes on before it settles, and nothing handles its rejection`;
  if (boundary.role === 'constructor') return 'the object is in use before it settles, and nothing handles its rejection';
  return `the callers of ${functionName(boundary.node, 'this function')} cannot tell when it settles, and nothing handles its rejection`;
}

const RUNTIME_WORDS = {
  effect: { fibre: 'the fibre', failure: 'its rejection never fails this Effect, and interruption does not reach it' },
  effection: { fibre: 'the operation', failure: 'its rejection never fails this operation, and halting does not reach it' },
  saga: { fibre: 'the saga', failure: 'and its rejection never reaches this saga' },
  co: { fibre: 'the generator', failure: 'and its rejection never reaches this generator' },
  flow: { fibre: 'the flow', failure: 'and its rejection never reaches this flow' },
  rxjs: { fibre: 'the observer', failure: 'and its rejection never reaches this stream' },
} as const;

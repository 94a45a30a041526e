import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, someInside } from '../../analysis/tree.js';

/** `expect(p)` of `expect(p).rejects.toThrow()`, `expect.soft(p)`, `assert.rejects(p)`. */
function isAssertion(facts: FileFacts, call: TSESTree.CallExpression): boolean {
  let at = bare(call.callee);
  while (at.type === 'MemberExpression' && !facts.row('assertion', at)) at = bare(at.object);
  if (facts.row('assertion', at)) return true;
  // Called by another name, it has the type; then a matcher follows.
  return (
    at.type === 'Identifier' &&
    call.parent.type === 'MemberExpression' &&
    facts.rowOfType('assertion', at) !== undefined
  );
}

/** Does an assertion fail by this value: is it one, or is one inside (`Promise.all([…])`, a step of a test)? */
export function holdsAssertion(facts: FileFacts, value: TSESTree.Expression): boolean {
  return someInside(value, facts.parsed.visitorKeys, 'CallExpression', (call) => isAssertion(facts, call));
}

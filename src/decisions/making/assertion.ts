import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { calledBy } from '../../analysis/takers/called.js';
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

/** Does a statement stand in a test, and nothing but assertions come after it there, which only look on? */
export function endsTest(facts: FileFacts, statement: TSESTree.Node): boolean {
  const boundary = boundaryOf(statement);
  if (boundary.kind !== 'function' || calledBy(facts, boundary).when !== 'test') return false;
  const { body } = boundary.node;
  if (body.type !== 'BlockStatement') return true;
  const at = body.body.indexOf(statement as TSESTree.Statement);
  return (
    at >= 0 &&
    body.body
      .slice(at + 1)
      .every((later) => later.type === 'ExpressionStatement' && holdsAssertion(facts, later.expression))
  );
}

import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, holds } from '../../analysis/tree.js';

/** `expect(p).rejects.toThrow()`, `expect(locator).toBeVisible()`, `assert.rejects(p)`: a chain that an assertion starts. */
function startsWithAssertion(facts: FileFacts, call: TSESTree.CallExpression): boolean {
  let at: TSESTree.Node = bare(call.callee);
  for (;;) {
    if (at.type === 'CallExpression') at = bare(at.callee);
    else if (at.type !== 'MemberExpression') break;
    else if (facts.row('assertion', at)) return true;
    else at = bare(at.object);
  }
  return at.type === 'Identifier' && (facts.row('assertion', at) ?? facts.rowOfType('assertion', at)) !== undefined;
}

/** Does an assertion fail by this value: is it one, or is one inside (`Promise.all([…])`, a step of a test)? */
export function holdsAssertion(facts: FileFacts, value: TSESTree.Expression): boolean {
  return facts.nodes.of('CallExpression').some((call) => holds(value, call) && startsWithAssertion(facts, call));
}

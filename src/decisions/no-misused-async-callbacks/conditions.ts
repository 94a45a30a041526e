import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare } from '../../analysis/tree.js';
import { functionIn } from '../../analysis/waits-for/code.js';
import { Names } from '../../analysis/waits-for/names.js';
import { constantValue, decided, testsOf } from '../making/tested.js';
import { takenForValue, type Meant } from './promises-made-here.js';

/** Is it the call of functions that are seen to be async? Those give a promise whatever types leave out. */
function isCallOfAsync(facts: FileFacts, value: TSESTree.Expression): boolean {
  const made = value.type === 'Identifier' ? constantValue(facts.variable(value)) : value;
  const call = made ? bare(made) : undefined;
  if (call?.type !== 'CallExpression') return false;
  const names = Names.of(facts);
  const functions = names.declared({ code: names.judged, node: call.callee }).map(({ node }) => functionIn(node));
  return functions.length > 0 && functions.every((fn) => fn?.async);
}

/** What conditions test as if it were a value. Without `strictNullChecks`, a type does not say whether there is one at all. */
export const valuesTested = (facts: FileFacts): Meant[] =>
  testsOf(facts).map(({ value, decides }) => ({
    value,
    finding: () =>
      facts.oracle.strictNulls || isCallOfAsync(facts, value)
        ? takenForValue(facts, value, 'condition', decided[decides], 'Await the promise, and test its value')
        : undefined,
  }));

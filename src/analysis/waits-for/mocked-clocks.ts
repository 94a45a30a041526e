import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../file-facts.js';
import { bare, isFunction, lastName } from '../tree.js';

const CLOCKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['useFakeTimers', ['vitest', '@jest/globals', 'jest', 'sinon', '']],
  ['install', ['@sinonjs/fake-timers']],
  ['enable', ['node:test', 'node']],
]);

const known = new WeakMap<FileFacts, readonly TSESTree.Node[]>();

/** Does a test hold the time still around this place, or anywhere in the file, so that timers end when it says so? */
export function clocksAreMocked(facts: FileFacts, site?: TSESTree.Node): boolean {
  let mocks = known.get(facts);
  if (mocks === undefined) {
    mocks = facts.nodes.of('CallExpression').filter(({ callee }) => {
      const packages = CLOCKS.get(lastName(callee) ?? '');
      if (!packages) return false;
      const origins = [...facts.bindings(bare(callee)), ...facts.originsOf(bare(callee))];
      return origins.some(({ package: owner }) => packages.includes(owner));
    });
    known.set(facts, mocks);
  }
  return mocks.some((mock) => {
    const test = testAround(facts, mock);
    const own = site && testAround(facts, site);
    return test === undefined || own === undefined || test === own;
  });
}

const HOOK = /^(?:before|after|setup|teardown)/;

/** The test whose body a node is in; a hook's is of many. */
function testAround(facts: FileFacts, node: TSESTree.Node): TSESTree.CallExpression | undefined {
  for (let at = node.parent; at; at = at.parent) {
    const call: TSESTree.Node | undefined = isFunction(at) ? at.parent : undefined;
    const isTest = call?.type === 'CallExpression' && call.arguments.includes(at as TSESTree.Expression);
    if (isTest && !HOOK.test(lastName(call.callee) ?? '') && facts.row('test', call.callee)) return call;
  }
  return undefined;
}

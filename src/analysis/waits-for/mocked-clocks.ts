import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../file-facts.js';
import { bare, holds, isFunction, lastName } from '../tree.js';

const CLOCKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['useFakeTimers', ['vitest', '@jest/globals', 'jest', 'sinon', '']],
  ['install', ['@sinonjs/fake-timers']],
  ['enable', ['node:test', 'node']],
]);

const GOES_ON: ReadonlySet<string> = new Set(['uninstall', 'useRealTimers']);
/** Options under which a clock that is held goes on with the real one, of jest, and of vitest and sinon. */
const PASSING: ReadonlySet<string> = new Set(['advanceTimers', 'shouldAdvanceTime']);

/** `jest.useFakeTimers({ advanceTimers: true })` */
const letsTimePass = (options: TSESTree.Node): boolean =>
  options.type === 'ObjectExpression' &&
  options.properties.some(
    (option) =>
      option.type === 'Property' &&
      option.key.type === 'Identifier' &&
      PASSING.has(option.key.name) &&
      option.value.type === 'Literal' &&
      Boolean(option.value.value),
  );

/** As tests are called where no types say so: `test('waits', () => …)`. */
const TEST = /^(?:it|test)$/;

const known = new WeakMap<FileFacts, readonly TSESTree.Node[]>();

/** Does a test hold the time still around this place, or anywhere in the file, so that timers end when it says so? */
export function clocksAreMocked(facts: FileFacts, site?: TSESTree.Node): boolean {
  let mocks = known.get(facts);
  if (mocks === undefined) {
    mocks = facts.nodes.of('CallExpression').filter(({ callee, arguments: given }) => {
      const packages = CLOCKS.get(lastName(callee) ?? '');
      if (!packages || given.some(letsTimePass)) return false;
      const origins = [...facts.bindings(bare(callee)), ...facts.originsOf(bare(callee))];
      return origins.some(({ package: owner }) => packages.includes(owner));
    });
    known.set(facts, mocks);
  }
  if (mocks.length === 0) return false;
  const own = site && testAround(facts, site);
  if (site && own && goesOnBefore(facts, own, site)) return false;
  return mocks.some((mock) => {
    const test = testAround(facts, mock);
    return test === undefined || own === undefined || test === own;
  });
}

/** Does the test let the time go on again before this place, later than it may have held it? */
function goesOnBefore(facts: FileFacts, test: TSESTree.Node, site: TSESTree.Node): boolean {
  const before = facts.nodes
    .of('CallExpression')
    .filter((call) => holds(test, call) && call.range[1] <= site.range[0])
    .sort((one, other) => one.range[1] - other.range[1])
    .map(({ callee }) => lastName(callee) ?? '');
  return before.findLastIndex((name) => GOES_ON.has(name)) > before.findLastIndex((name) => CLOCKS.has(name));
}

const HOOK = /^(?:before|after|setup|teardown)/;

/** The test whose body a node is in; a hook's is of many. */
function testAround(facts: FileFacts, node: TSESTree.Node): TSESTree.CallExpression | undefined {
  for (let at = node.parent; at; at = at.parent) {
    const call: TSESTree.Node | undefined = isFunction(at) ? at.parent : undefined;
    const isTest = call?.type === 'CallExpression' && call.arguments.includes(at as TSESTree.Expression);
    if (!isTest || HOOK.test(lastName(call.callee) ?? '')) continue;
    if (TEST.test(lastName(call.callee) ?? '') || facts.row('test', call.callee)) return call;
  }
  return undefined;
}

import type { FileFacts } from '../file-facts.js';
import { bare, lastName } from '../tree.js';

const CLOCKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['useFakeTimers', ['vitest', '@jest/globals', 'jest', 'sinon', '']],
  ['install', ['@sinonjs/fake-timers']],
  ['enable', ['node:test', 'node']],
]);

const known = new WeakMap<FileFacts, boolean>();

/** Does a test in this file hold the time still, so that timers end when it says so? */
export function clocksAreMocked(facts: FileFacts): boolean {
  let mocked = known.get(facts);
  if (mocked === undefined) {
    mocked = facts.nodes.of('CallExpression').some(({ callee }) => {
      const packages = CLOCKS.get(lastName(callee) ?? '');
      if (!packages) return false;
      const origins = [...facts.bindings(bare(callee)), ...facts.originsOf(bare(callee))];
      return origins.some(({ package: owner }) => packages.includes(owner));
    });
    known.set(facts, mocked);
  }
  return mocked;
}

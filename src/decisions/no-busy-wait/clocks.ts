import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';

/** Calls that only say what time it is, of the language, of browsers and of Node. */
const CLOCKS = new Set(['Date.now', 'performance.now', 'process.hrtime', 'process.hrtime.bigint', 'process.uptime']);
const MODULES = new Set(['', 'perf_hooks', 'node:perf_hooks', 'process', 'node:process']);
const OF_DATES = new Set(['getTime', 'valueOf']);

const plain = (path: string): string => path.replace(/^(?:globalThis|window|self)\./, '');

/** Does the call say what time it is: `Date.now()`, `new Date()`, `new Date().getTime()`? */
export function isClock(facts: FileFacts, call: TSESTree.Node): boolean {
  if (call.type === 'NewExpression') return call.arguments.length === 0 && facts.textOf(call.callee) === 'Date';
  if (call.type !== 'CallExpression') return false;
  const { callee } = call;
  if (callee.type === 'MemberExpression' && callee.object.type === 'NewExpression')
    return isClock(facts, callee.object) && callee.property.type === 'Identifier' && OF_DATES.has(callee.property.name);
  return facts.bindings(callee).some(({ module, path }) => {
    const name = module === '' || path.startsWith('performance') ? plain(path) : `process.${path}`;
    return MODULES.has(module) && CLOCKS.has(name);
  });
}

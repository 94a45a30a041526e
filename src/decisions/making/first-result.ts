import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { plainPath } from '../../catalogue/origin.js';

/**
 * Functions of Node's whose callback is given several results, by the name that `promisify` gives the first. Theirs are
 * the promises of an object; a runner gives the first alone (measured: Node 20, deasync 0.1.32).
 */
const FIRST: ReadonlyMap<string, string | undefined> = new Map([
  ['child_process.exec', 'stdout'],
  ['child_process.execFile', 'stdout'],
  ['crypto.generateKeyPair', 'publicKey'],
  ['dns.lookupService', 'hostname'],
  ['fs.read', 'bytesRead'],
  ['fs.readv', 'bytesRead'],
  ['fs.write', 'bytesWritten'],
  ['fs.writev', 'bytesWritten'],
  // With `all: true` it is given one result, a list: whether the promise is one of an object depends on its options.
  ['dns.lookup', undefined],
]);

/** What of the promisified function's result a runner gives: the whole, one of its keys, or what nobody can say. */
export function firstResultOf(
  facts: FileFacts,
  fn: TSESTree.Expression,
): 'whole' | 'unknown' | { readonly key: string } {
  for (const { module, path } of [...facts.bindings(fn), ...facts.originsOf(fn)]) {
    const name = `${module.replace(/^node[:/]/, '')}.${plainPath(path)}`;
    if (!FIRST.has(name)) continue;
    const key = FIRST.get(name);
    return key === undefined ? 'unknown' : { key };
  }
  return 'whole';
}

import type { FileFacts } from './file-facts.js';

const WORKER_ONLY = new Set(['parentPort', 'workerData']);
const WORKER_MODULES = new Set(['worker_threads', 'node:worker_threads']);

/** Does this file run on a worker thread? It reads what only a worker has, or registers itself as one. */
export function isWorker(facts: FileFacts): boolean {
  const identifiers = facts.nodes.of('Identifier');
  return identifiers.some((identifier) => {
    if (identifier.name === 'runAsWorker')
      return facts.bindings(identifier).some((origin) => origin.package === 'synckit');
    if (!WORKER_ONLY.has(identifier.name)) return false;
    return facts.bindings(identifier).some((origin) => WORKER_MODULES.has(origin.module));
  });
}

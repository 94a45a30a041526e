import type { Row } from '../row.js';
import type { CopyRow, UncopiedRow } from '../thread-row.js';

const CLONE = 'https://developer.mozilla.org/docs/Web/API/Web_Workers_API/Structured_clone_algorithm';
const THREADS = 'https://nodejs.org/api/worker_threads.html';
const PROCESSES = 'https://nodejs.org/api/child_process.html#subprocesssendmessage-sendhandle-options-callback';

const copies = (
  module: readonly string[],
  name: string,
  docs: string,
  rest: Partial<Pick<CopyRow, 'by' | 'argument' | 'key' | 'gives' | 'carriedBy'>> = {},
): CopyRow => ({ kind: 'copies', module, export: name, by: 'clone', argument: 0, docs, ...rest });

const empty = (name: string, lost: string): UncopiedRow => ({
  kind: 'copied-empty',
  module: [],
  export: name,
  lost,
  docs: 'measured: Node 20, `structuredClone`',
});

const OF_BROWSERS = [
  'Worker',
  'MessagePort',
  'BroadcastChannel',
  'DedicatedWorkerGlobalScope',
  'ServiceWorker',
  'Client',
  'Window',
];

/** What is copied on its way to another thread or process, and what does not come through. */
export const threadRows: readonly Row[] = [
  copies([], 'structuredClone', CLONE),
  ...OF_BROWSERS.map((type) => copies([], `${type}#postMessage`, CLONE)),
  ...['Worker', 'MessagePort', 'BroadcastChannel'].map((type) =>
    copies(['node:worker_threads'], `${type}#postMessage`, `${THREADS}#portpostmessagevalue-transferlist`),
  ),
  copies(['node:worker_threads'], 'parentPort.postMessage', `${THREADS}#portpostmessagevalue-transferlist`),
  copies(['node:worker_threads'], 'Worker', `${THREADS}#new-workerfilename-options`, {
    argument: 1,
    key: 'workerData',
  }),
  copies(['piscina'], 'Piscina#run', 'https://piscinajs.dev/api-reference/Methods'),
  copies(['piscina'], 'default#run', 'https://piscinajs.dev/api-reference/Methods'),
  copies(['tinypool'], 'Tinypool#run', 'https://github.com/tinylibs/tinypool'),
  ...['Pool', 'WorkerPool', 'default'].map((type) =>
    copies(['workerpool'], `${type}#exec`, 'https://github.com/josdejong/workerpool#pool', { argument: 1 }),
  ),
  copies(['comlink'], 'wrap', 'https://github.com/GoogleChromeLabs/comlink#callbacks', {
    gives: 'remote',
    carriedBy: ['proxy', 'transfer'],
  }),
  ...['ChildProcess#send', 'process.send', 'NodeJS.Process#send'].map((name) =>
    copies(name.startsWith('Child') ? ['node:child_process'] : [], name, PROCESSES, { by: 'json' }),
  ),
  {
    kind: 'copied-empty',
    module: ['node:async_hooks'],
    export: 'AsyncLocalStorage',
    throws: true,
    lost: 'a store of asynchronous context belongs to the thread that made it, and cannot be copied',
    docs: 'measured: Node 20, `structuredClone`',
  },
  {
    kind: 'copied-empty',
    module: ['effect'],
    export: 'ManagedRuntime.ManagedRuntime',
    throws: true,
    lost: 'a runtime belongs to the thread that made it, and cannot be copied',
    docs: 'measured: effect@3.22.4, `structuredClone`',
  },
  empty('AbortSignal', 'it never aborts there'),
  empty('AbortController', 'it aborts nothing there'),
  empty('Headers', 'it holds no header there'),
  empty('URL', 'it has no address there'),
  empty('FormData', 'it holds no field there'),
  empty('Response', 'it has no body there'),
  empty('Request', 'it has no address there'),
];

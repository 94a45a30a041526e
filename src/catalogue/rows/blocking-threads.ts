import type { NestedRunnerRow, Row } from '../row.js';

type Rest = Partial<Pick<NestedRunnerRow, 'callStyle' | 'hazard' | 'rewrite' | 'timeoutArgument'>> &
  Pick<NestedRunnerRow, 'instead' | 'docs'>;

const nested = (module: string | readonly string[], name: string, rest: Rest): NestedRunnerRow => ({
  kind: 'nested-runner',
  module: typeof module === 'string' ? [module] : module,
  export: name,
  callStyle: 'call',
  hazard: 'stalls',
  ...rest,
});

const WORKER = 'call the asynchronous function that the worker wraps';
const HTTP = 'use `await fetch(…)`';
const PRETTIER = [
  'format',
  'formatWithCursor',
  'check',
  'resolveConfig',
  'resolveConfigFile',
  'clearConfigCache',
  'getFileInfo',
  'getSupportInfo',
];
const MAKERS = [
  'default',
  'makeSynchronized',
  'makeModuleSynchronized',
  'makeDefaultExportSynchronized',
  'makeSynchronizedFunction',
  'makeSynchronizedFunctions',
  'makeInlineFunctionSynchronized',
];

/** Block the thread until a worker, a child process or another thread answers. */
export const blockingThreadRows: readonly Row[] = [
  nested('synckit', 'createSyncFn', { callStyle: 'factory', instead: WORKER, docs: 'measured: synckit@0.12.3' }),
  nested('synckit', 'startWorkerThread', { callStyle: 'factory', instead: WORKER, docs: 'measured: synckit@0.12.3' }),
  nested(['make-synchronous', 'make-synchronous/subprocess'], 'default', {
    callStyle: 'factory',
    rewrite: { to: 'await-wrapped', argument: 0 },
    instead: WORKER,
    docs: 'https://github.com/sindresorhus/make-synchronous',
  }),
  ...MAKERS.map((name) =>
    nested('make-synchronized', name, {
      callStyle: 'factory',
      instead: WORKER,
      docs: 'https://github.com/fisker/make-synchronized',
    }),
  ),
  ...PRETTIER.map((name) =>
    nested('@prettier/sync', `default.${name}`, {
      rewrite: { to: 'await-template', template: `${name}($*)`, imports: [{ module: 'prettier', name }] },
      instead: `await \`${name}\` of prettier`,
      docs: 'https://github.com/prettier/prettier-synchronized',
    }),
  ),
  nested('sync-threads', 'createSyncFn', {
    callStyle: 'factory',
    instead: WORKER,
    docs: 'measured: sync-threads@1.0.1',
  }),
  nested('await-sync', 'createWorker', {
    callStyle: 'factory',
    instead: WORKER,
    docs: 'https://github.com/divmain/await-sync',
  }),
  nested('sync-rpc', 'default', {
    callStyle: 'factory',
    instead: WORKER,
    docs: 'https://github.com/ForbesLindesay/sync-rpc',
  }),
  nested('sync-request', 'default', { instead: HTTP, docs: 'https://github.com/ForbesLindesay/sync-request' }),
  nested('sync-fetch', 'default', { instead: HTTP, docs: 'https://github.com/larsgw/sync-fetch' }),
  nested('sync-message-port', 'SyncMessagePort#receiveMessage', {
    callStyle: 'method',
    hazard: 'waits',
    instead: 'await the `message` event',
    docs: 'https://github.com/sass/sync-message-port',
  }),
  nested([], 'Atomics.wait', {
    hazard: 'waits',
    timeoutArgument: 3,
    rewrite: { to: 'await-template', template: 'Atomics.waitAsync($*).value', imports: [] },
    instead: 'await the `value` of `Atomics.waitAsync`',
    docs: 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Atomics/waitAsync',
  }),
  nested(['node:worker_threads'], 'receiveMessageOnPort', {
    hazard: 'polls',
    instead: "await the port's `message` event",
    docs: 'https://nodejs.org/api/worker_threads.html#workerreceivemessageonportport',
  }),
];

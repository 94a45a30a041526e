import type { Row, SinkRow } from '../row.js';

const sink = (row: Omit<SinkRow, 'kind'>): SinkRow => ({ kind: 'sink', ...row });
const CANCELLED = 'once the response is sent the Worker may be stopped, and the work with it';
const WORKERS_DOCS = 'https://developers.cloudflare.com/workers/runtime-apis/context/#waituntil';
const WORKER_KILLED = 'the browser may stop the service worker before it settles';
const SERVICE_WORKER_DOCS = 'https://developer.mozilla.org/docs/Web/API/ExtendableEvent/waitUntil';
const VUE_HOOKS = ['onMounted', 'onUpdated', 'onUnmounted', 'onBeforeMount', 'onBeforeUpdate', 'onBeforeUnmount', 'onActivated', 'onDeactivated', 'watch', 'watchEffect'];
const HOST = 'its host calls it synchronously and cannot wait for a promise';

export const hostRows: readonly Row[] = [
  ...['ExecutionContext', 'DurableObjectState'].map((name) => sink({ module: ['@cloudflare/workers-types'], export: name, host: 'workers', by: 'parameter', template: '$R.waitUntil($P)', dropped: CANCELLED, docs: WORKERS_DOCS })),
  sink({ module: ['cloudflare:workers'], export: 'waitUntil', host: 'workers', by: 'import', template: '$R($P)', dropped: CANCELLED, docs: WORKERS_DOCS }),
  sink({ module: ['@vercel/functions'], export: 'waitUntil', host: 'vercel', by: 'import', template: '$R($P)', dropped: 'once the response is sent the function may be frozen, and the work with it', docs: 'https://vercel.com/docs/functions/functions-api-reference/vercel-functions-package#waituntil' }),
  sink({ module: ['next/server', 'next'], export: 'after', host: 'next', by: 'import', template: '$R(() => $P)', dropped: 'once the response is sent the function may be stopped, and the work with it', docs: 'https://nextjs.org/docs/app/api-reference/functions/after' }),
  sink({ module: ['next/server', 'next'], export: 'NextFetchEvent', host: 'next', by: 'parameter', template: '$R.waitUntil($P)', dropped: 'once the response is sent the function may be stopped, and the work with it', docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/middleware' }),
  ...['ExtendableEvent', 'FetchEvent'].map((name) => sink({ module: [], export: name, host: 'service-worker', by: 'parameter', template: '$R.waitUntil($P)', dropped: WORKER_KILLED, docs: SERVICE_WORKER_DOCS })),
  sink({ module: ['express-serve-static-core', 'express'], export: 'NextFunction', versions: '<5', host: 'express-4', by: 'parameter', template: '$P.catch($R)', dropped: 'Express 4 never hears of its rejection, and the request hangs', docs: 'https://expressjs.com/en/guide/error-handling.html' }),
  { kind: 'callback', module: ['koa'], export: 'default#use', callbacks: [0], timing: 'later', awaits: true, docs: 'https://github.com/koajs/koa/blob/master/docs/guide.md#async-operations' },
  ...VUE_HOOKS.map((name): Row => ({ kind: 'known-safe', module: ['vue', '@vue/runtime-core'], export: name, why: 'Vue gives the rejection of an async hook to `app.config.errorHandler`', docs: 'https://vuejs.org/api/application.html#app-config-errorhandler' })),
  { kind: 'insulator', module: ['eslint'], export: 'Rule.RuleModule', why: HOST, docs: 'https://eslint.org/docs/latest/extend/custom-rules' },
  { kind: 'insulator', module: ['@babel/core'], export: 'PluginObj', why: HOST, docs: 'https://babeljs.io/docs/plugins' },
  { kind: 'insulator', module: ['prettier'], export: 'Printer', why: HOST, docs: 'https://prettier.io/docs/plugins' },
];

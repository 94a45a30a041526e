import type { InsulatorRow, KnownSafeRow, Row, SinkRow } from '../row.js';

const sink = (row: Omit<SinkRow, 'kind'>): SinkRow => ({ kind: 'sink', ...row });
const CANCELLED = 'once the response is sent the Worker may be stopped, and the work with it';
const WORKERS_DOCS = 'https://developers.cloudflare.com/workers/runtime-apis/context/#waituntil';
const WORKER_KILLED = 'the browser may stop the service worker before it settles';
const SERVICE_WORKER_DOCS = 'https://developer.mozilla.org/docs/Web/API/ExtendableEvent/waitUntil';
const VUE_HOOKS = [
  'onMounted',
  'onUpdated',
  'onUnmounted',
  'onBeforeMount',
  'onBeforeUpdate',
  'onBeforeUnmount',
  'onActivated',
  'onDeactivated',
  'watch',
  'watchEffect',
];
const HOST = 'its host calls it synchronously and cannot wait for a promise';

const insulator = (module: string, name: string, docs: string, versions?: string): InsulatorRow => ({
  kind: 'insulator',
  module: [module],
  export: name,
  ...(versions === undefined ? {} : { versions }),
  why: HOST,
  docs,
});

const ESLINT_RULES = 'https://github.com/eslint/eslint/issues/15394';
const ESLINT_PARSERS = 'https://github.com/eslint/eslint/issues/15475';
const PRETTIER_2 = 'https://github.com/prettier/prettier/wiki/How-to-migrate-my-plugin-to-support-Prettier-v3%3F';
/** Printers stayed synchronous, all but `embed`. */
const PRETTIER_3 = 'https://github.com/prettier/prettier/issues/15080';
const BABEL = 'https://babeljs.io/docs/plugins';
const JEST = 'https://jestjs.io/docs/code-transformation#writing-custom-transformers';
const MARKDOWN_IT = 'https://github.com/markdown-it/markdown-it/blob/master/docs/development.md';

/** Only hosts that say of themselves that they wait for nothing: stylelint's rules and PostCSS's plugins may be asynchronous. */
const insulators: readonly InsulatorRow[] = [
  ...['Rule.RuleModule', 'Rule.RuleListener', 'Linter.Processor'].map((name) =>
    insulator('eslint', name, ESLINT_RULES),
  ),
  insulator('eslint', 'Linter.Parser', ESLINT_PARSERS),
  ...['RuleDefinition', 'Processor'].map((name) => insulator('@eslint/core', name, ESLINT_RULES)),
  ...['RuleModule', 'TSESLint.RuleModule', 'RuleCreateAndOptions', 'RuleWithMeta', 'RuleWithMetaAndName'].map((name) =>
    insulator('@typescript-eslint/utils', name, ESLINT_RULES),
  ),
  insulator('@babel/core', 'PluginObj', BABEL),
  insulator('@babel/traverse', 'Visitor', BABEL),
  ...['Printer', 'Parser'].map((name) => insulator('prettier', name, PRETTIER_2, '<3')),
  ...['print', 'printComment'].map((name) => insulator('prettier', `Printer#${name}`, PRETTIER_3, '>=3')),
  ...['process', 'getCacheKey'].map((name) => insulator('@jest/transform', `SyncTransformer#${name}`, JEST)),
  insulator('markdown-it', 'RenderRule', MARKDOWN_IT),
];

const notice = (module: string, name: string, docs: string): KnownSafeRow => ({
  kind: 'known-safe',
  module: [module],
  export: name,
  why: 'it settles when a person answers, and whoever drops the answer waits for none',
  docs,
});

export const hostRows: readonly Row[] = [
  ...['ExecutionContext', 'DurableObjectState'].map((name) =>
    sink({
      module: ['@cloudflare/workers-types'],
      export: name,
      host: 'workers',
      by: 'parameter',
      template: '$R.waitUntil($P)',
      dropped: CANCELLED,
      docs: WORKERS_DOCS,
    }),
  ),
  sink({
    module: ['cloudflare:workers'],
    export: 'waitUntil',
    host: 'workers',
    by: 'import',
    template: '$R($P)',
    dropped: CANCELLED,
    docs: WORKERS_DOCS,
  }),
  sink({
    module: ['@vercel/functions'],
    export: 'waitUntil',
    host: 'vercel',
    by: 'import',
    template: '$R($P)',
    dropped: 'once the response is sent the function may be frozen, and the work with it',
    docs: 'https://vercel.com/docs/functions/functions-api-reference/vercel-functions-package#waituntil',
  }),
  sink({
    module: ['next/server', 'next'],
    export: 'after',
    host: 'next',
    by: 'import',
    template: '$R(() => $P)',
    dropped: 'once the response is sent the function may be stopped, and the work with it',
    docs: 'https://nextjs.org/docs/app/api-reference/functions/after',
  }),
  sink({
    module: ['next/server', 'next'],
    export: 'NextFetchEvent',
    host: 'next',
    by: 'parameter',
    template: '$R.waitUntil($P)',
    dropped: 'once the response is sent the function may be stopped, and the work with it',
    docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/middleware',
  }),
  ...['ExtendableEvent', 'FetchEvent'].map((name) =>
    sink({
      module: [],
      export: name,
      host: 'service-worker',
      by: 'parameter',
      template: '$R.waitUntil($P)',
      dropped: WORKER_KILLED,
      docs: SERVICE_WORKER_DOCS,
    }),
  ),
  sink({
    module: ['express-serve-static-core', 'express'],
    export: 'NextFunction',
    versions: '<5',
    host: 'express-4',
    by: 'parameter',
    template: '$P.catch($R)',
    after: 2,
    dropped: 'Express 4 never hears of its rejection, and the request hangs',
    docs: 'https://expressjs.com/en/guide/error-handling.html',
  }),
  {
    kind: 'callback',
    module: ['koa'],
    export: 'default#use',
    callbacks: [0],
    timing: 'later',
    result: 'awaited',
    docs: 'https://github.com/koajs/koa/blob/master/docs/guide.md#async-operations',
  },
  ...['useEffect', 'useLayoutEffect', 'useInsertionEffect'].map(
    (name): Row => ({
      kind: 'callback',
      module: ['react', 'preact/hooks', 'preact/compat'],
      export: name,
      callbacks: [0],
      timing: 'later',
      result: 'needed',
      docs: `https://react.dev/reference/react/${name}#parameters`,
    }),
  ),
  ...VUE_HOOKS.map(
    (name): Row => ({
      kind: 'known-safe',
      module: ['vue', '@vue/runtime-core'],
      export: name,
      why: 'Vue gives the rejection of an async hook to `app.config.errorHandler`',
      docs: 'https://vuejs.org/api/application.html#app-config-errorhandler',
    }),
  ),
  ...['Information', 'Warning', 'Error'].map((level) =>
    notice('vscode', `window.show${level}Message`, 'https://code.visualstudio.com/api/references/vscode-api#window'),
  ),
  ...['dialog.showMessageBox', 'Dialog#showMessageBox'].map((name) =>
    notice('electron', name, 'https://www.electronjs.org/docs/latest/api/dialog#dialogshowmessageboxwindow-options'),
  ),
  ...insulators,
];

import type { HandlerRow, MakerRow } from '../blocking-row.js';
import type { CallbackRow, Row } from '../row.js';

const MODULES = ['express', 'express-serve-static-core'];
const EXPRESS = 'https://expressjs.com/en/guide/routing.html';
const FASTIFY = 'https://fastify.dev/docs/latest/Reference/Routes/';
const KOA = 'https://github.com/koajs/koa/blob/master/docs/guide.md';

const maker = (module: readonly string[], name: string, makes: string, docs: string): MakerRow => ({
  kind: 'maker',
  module,
  export: name,
  makes,
  docs,
});

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head', 'all'];

/** With types, most are known by what they are given (`Request`), which JavaScript and a handler without parameters do not say. */
const taking = (module: readonly string[], type: string, methods: readonly string[], docs: string): HandlerRow[] =>
  methods.map((method) => ({
    kind: 'handler',
    module,
    export: `${type}#${method}`,
    by: 'call',
    called: 'request',
    docs,
  }));

/** A rejection goes to the error handler. By its types alone, which say the version: without them it might be Express 4. */
const awaiting = (type: string, methods: readonly string[]): CallbackRow[] =>
  methods.map((method) => ({
    kind: 'callback',
    module: ['express-serve-static-core'],
    export: `${type}#${method}`,
    versions: '>=5',
    callbacks: 'any',
    timing: 'later',
    result: 'awaited',
    docs: 'https://expressjs.com/en/guide/error-handling.html',
  }));

/** Nobody has it. Where no declarations are, which would say so: the version is then that of the package that runs. */
const ignoring = (type: string, methods: readonly string[]): CallbackRow[] =>
  methods.map((method) => ({
    kind: 'callback',
    module: ['express'],
    export: `${type}#${method}`,
    versions: '<5',
    callbacks: 'any',
    timing: 'later',
    result: 'ignored',
    docs: 'https://expressjs.com/en/guide/error-handling.html',
  }));

/** What web servers are made of, and whom they call at each request, where no type says so. */
export const webServerRows: readonly Row[] = [
  maker(['express'], 'default', 'Application', EXPRESS),
  maker(['express'], 'Router', 'Router', EXPRESS),
  ...['Application', 'Router'].map((type) => maker(['express'], `${type}#route`, 'Route', EXPRESS)),
  ...['Application', 'Router', 'IRouter'].flatMap((type) => taking(MODULES, type, [...VERBS, 'use'], EXPRESS)),
  ...VERBS.map((verb) => maker(['express'], `Route#${verb}`, 'Route', EXPRESS)),
  ...['Route', 'IRoute'].flatMap((type) => taking(MODULES, type, VERBS, EXPRESS)),
  ...['Application', 'IRouter', 'Router'].flatMap((type) => awaiting(type, [...VERBS, 'use'])),
  ...awaiting('IRoute', VERBS),
  ...['Application', 'Router'].flatMap((type) => ignoring(type, [...VERBS, 'use'])),
  ...ignoring('Route', VERBS),
  maker(['fastify'], 'default', 'FastifyInstance', FASTIFY),
  maker(['fastify'], 'fastify', 'FastifyInstance', FASTIFY),
  ...taking(['fastify'], 'FastifyInstance', VERBS, FASTIFY),
  maker(['koa'], 'default', 'Koa', KOA),
  ...taking(['koa'], 'Koa', ['use'], KOA),
  maker(['@koa/router', 'koa-router'], 'default', 'Router', KOA),
  ...taking(['@koa/router', 'koa-router'], 'Router', [...VERBS, 'use'], KOA),
];

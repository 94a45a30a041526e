import type { HandlerRow } from '../blocking-row.js';
import type { Row } from '../row.js';

const given = (module: readonly string[], name: string, called: HandlerRow['called'], docs: string): HandlerRow => ({
  kind: 'handler',
  module,
  export: name,
  by: 'parameter',
  called,
  docs,
});

const taking = (
  module: readonly string[],
  name: string,
  called: HandlerRow['called'],
  docs: string,
  events?: readonly string[],
): HandlerRow => ({ kind: 'handler', module, export: name, by: 'call', called, docs, ...(events && { events }) });

const marked = (module: string, name: string, called: HandlerRow['called'], docs: string): HandlerRow => ({
  kind: 'handler',
  module: [module],
  export: name,
  by: 'decorator',
  called,
  docs,
});

const member = (module: string, name: string, called: HandlerRow['called'], docs: string): HandlerRow => ({
  kind: 'handler',
  module: [module],
  export: name,
  by: 'member',
  called,
  docs,
});

const HTTP = 'https://nodejs.org/api/http.html';
const EXPRESS = ['express-serve-static-core', 'express'];
const LISTENS = ['on', 'addListener', 'prependListener'];
/** Events that come once for each client, message or change; others happen once for each emitter, if at all. */
const AGAIN = ['request', 'connection', 'upgrade', 'stream', 'message', 'change'];
const ENDS = [
  'exit',
  'beforeExit',
  'uncaughtException',
  'unhandledRejection',
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
  'SIGQUIT',
];

const WS = 'https://github.com/websockets/ws/blob/master/doc/ws.md';
const EVENTS = 'https://nodejs.org/api/events.html';
/** The class goes by several names, as it is imported, declared and extended. */
const EMITTERS: readonly (readonly [readonly string[], string])[] = [
  [['node:events'], 'EventEmitter'],
  [[], 'EventEmitter'],
  [[], 'NodeJS.EventEmitter'],
];

/** Who calls what again and again: only where a type or a binding says so. */
export const handlerRows: readonly Row[] = [
  ...['node:http', 'node:https'].map((module) =>
    given([module], 'ServerResponse', 'request', `${HTTP}#class-httpserverresponse`),
  ),
  ...['Http2ServerResponse', 'ServerHttp2Stream'].map((name) =>
    given(['node:http2'], name, 'request', 'https://nodejs.org/api/http2.html'),
  ),
  ...['Request', 'Response'].map((name) =>
    given(EXPRESS, name, 'request', 'https://expressjs.com/en/guide/routing.html'),
  ),
  ...['FastifyRequest', 'FastifyReply'].map((name) =>
    given(['fastify'], name, 'request', 'https://fastify.dev/docs/latest/Reference/Routes/'),
  ),
  ...['Context', 'ParameterizedContext', 'DefaultContext'].map((name) =>
    given(['koa'], name, 'request', 'https://github.com/koajs/koa/blob/master/docs/guide.md'),
  ),
  given(['hono'], 'Context', 'request', 'https://hono.dev/docs/api/context'),
  ...['NextRequest', 'NextApiRequest', 'NextApiResponse'].map((name) =>
    given(['next', 'next/server'], name, 'request', 'https://nextjs.org/docs/app/getting-started/route-handlers'),
  ),
  given([], 'Request', 'request', 'https://developer.mozilla.org/docs/Web/API/Request'),
  given(['undici-types', 'undici'], 'Request', 'request', 'https://developer.mozilla.org/docs/Web/API/Request'),
  ...['IpcMainEvent', 'IpcMainInvokeEvent'].map((name) =>
    given(['electron'], `${name}`, 'message', 'https://www.electronjs.org/docs/latest/api/ipc-main'),
  ),
  ...['handle', 'on', 'addListener'].map((method) =>
    taking(['electron'], `ipcMain.${method}`, 'message', 'https://www.electronjs.org/docs/latest/api/ipc-main'),
  ),
  given(['bullmq'], 'Job', 'message', 'https://docs.bullmq.io/guide/workers'),
  ...['APIGatewayProxyEvent', 'APIGatewayProxyEventV2', 'APIGatewayProxyEventBase', 'SQSEvent', 'Context'].map((name) =>
    given(['aws-lambda'], name, 'request', 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html'),
  ),
  given(['graphql'], 'GraphQLResolveInfo', 'request', 'https://graphql.org/learn/execution/'),
  ...['query', 'mutation', 'subscription'].map((method) =>
    taking(['@trpc/server'], `ProcedureBuilder#${method}`, 'request', 'https://trpc.io/docs/server/procedures'),
  ),
  ...['WebSocket#', 'WebSocket.Server#', 'WebSocketServer#', 'Server#'].flatMap((type) =>
    LISTENS.map((method) => taking(['ws'], `${type}${method}`, 'event', WS, ['connection', 'message'])),
  ),
  ...['Get', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'Head', 'All', 'Sse'].map((name) =>
    marked('@nestjs/common', name, 'request', 'https://docs.nestjs.com/controllers#routing'),
  ),
  ...['Query', 'Mutation', 'ResolveField'].map((name) =>
    marked('@nestjs/graphql', name, 'request', 'https://docs.nestjs.com/graphql/resolvers'),
  ),
  marked('@nestjs/websockets', 'SubscribeMessage', 'message', 'https://docs.nestjs.com/websockets/gateways'),
  ...['MessagePattern', 'EventPattern'].map((name) =>
    marked('@nestjs/microservices', name, 'message', 'https://docs.nestjs.com/microservices/basics'),
  ),
  ...['Cron', 'Interval'].map((name) =>
    marked('@nestjs/schedule', name, 'tick', 'https://docs.nestjs.com/techniques/task-scheduling'),
  ),
  ...[
    ['NestMiddleware#use', 'middleware'],
    ['CanActivate#canActivate', 'guards'],
    ['NestInterceptor#intercept', 'interceptors'],
    ['PipeTransform#transform', 'pipes'],
    ['ExceptionFilter#catch', 'exception-filters'],
  ].map(([name = '', page = '']) => member('@nestjs/common', name, 'request', `https://docs.nestjs.com/${page}`)),
  member('@nestjs/bullmq', 'WorkerHost#process', 'message', 'https://docs.nestjs.com/techniques/queues#consumers'),
  taking(['socket.io'], 'Socket#on', 'message', 'https://socket.io/docs/v4/server-api/#socket'),
  taking([], 'setInterval', 'tick', 'https://nodejs.org/api/timers.html'),
  taking(['node:timers'], 'setInterval', 'tick', 'https://nodejs.org/api/timers.html'),
  ...['watch', 'watchFile'].map((name) => taking(['node:fs'], name, 'event', 'https://nodejs.org/api/fs.html')),
  ...['NodeJS.Process', 'process'].flatMap((type) =>
    [...LISTENS, 'once', 'prependOnceListener'].map((method) =>
      taking(
        [],
        `${type}${type === 'process' ? '.' : '#'}${method}`,
        'once',
        'https://nodejs.org/api/process.html',
        ENDS,
      ),
    ),
  ),
  ...EMITTERS.flatMap(([module, type]) => [
    ...LISTENS.map((method) => taking(module, `${type}#${method}`, 'event', EVENTS, AGAIN)),
    ...['once', 'prependOnceListener'].map((method) => taking(module, `${type}#${method}`, 'once', EVENTS)),
  ]),
];

import type { Row, WaitsForRow } from '../row.js';

const NODE = 'https://nodejs.org/api';
const MDN = 'https://developer.mozilla.org/docs/Web/API';

/** Things of a type that something outside of the program moves, and which of their events come by themselves. */
const host = (
  module: readonly string[],
  types: readonly string[],
  events: readonly string[],
  docs: string,
  more: Pick<WaitsForRow, 'after' | 'startedBy' | 'calls'> = {},
): Row[] =>
  types.map((type) => ({
    kind: 'waits-for',
    module,
    export: type,
    waitsFor: 'itself',
    events,
    ...more,
    docs,
  }));

const serves = (module: readonly string[], names: readonly string[], docs: string): Row[] =>
  names.map((name) => ({ kind: 'waits-for', module, export: name, waitsFor: 'itself', serves: true, docs }));

const WRITABLE = { end: ['finish', 'close'], destroy: ['close'] };
const SOCKET = { ...WRITABLE, write: ['data', 'readable'], destroySoon: ['close'] };
const ADDED = { startedBy: ['append', 'appendChild', 'insertBefore', 'load', 'play', 'prepend', 'replaceWith'] };
const ELEMENT = ['load', 'loadeddata', 'loadedmetadata', 'canplay', 'canplaythrough'];

/**
 * An end that the other side chooses (`close`, `exit`, `message`) comes by itself only once it was asked for: who waits
 * for it unasked may wait as long as the program lives.
 */
export const eventRows: readonly Row[] = [
  ...host(
    ['node:net'],
    ['Socket'],
    ['connect', 'secureConnect', 'ready', 'lookup', 'drain'],
    `${NODE}/net.html#class-netsocket`,
    {
      startedBy: ['connect'],
      after: SOCKET,
    },
  ),
  ...host(
    ['node:tls'],
    ['TLSSocket'],
    ['connect', 'ready', 'lookup', 'drain', 'secureConnect', 'session'],
    `${NODE}/tls.html#class-tlstlssocket`,
    { startedBy: ['connect'], after: SOCKET },
  ),
  {
    kind: 'waits-for',
    module: ['node:net', 'node:http', 'node:https', 'node:tls'],
    export: 'Server',
    waitsFor: 'itself',
    events: ['listening'],
    startedBy: ['listen'],
    serves: true,
    docs: `${NODE}/net.html#class-netserver`,
  },
  ...host(
    ['node:http'],
    ['ClientRequest'],
    ['response', 'socket', 'connect', 'upgrade', 'drain'],
    `${NODE}/http.html#class-httpclientrequest`,
    { startedBy: ['end'], after: WRITABLE },
  ),
  ...host(
    ['node:http'],
    ['IncomingMessage'],
    ['data', 'end', 'readable', 'close'],
    `${NODE}/http.html#class-httpincomingmessage`,
  ),
  ...host(['node:http'], ['ServerResponse'], ['drain'], `${NODE}/http.html#class-httpserverresponse`, {
    after: WRITABLE,
  }),
  ...host(['node:child_process'], ['ChildProcess'], ['spawn'], `${NODE}/child_process.html#class-childprocess`, {
    after: {
      kill: ['exit', 'close'],
      disconnect: ['disconnect'],
    },
  }),
  ...host(['node:worker_threads'], ['Worker'], ['online'], `${NODE}/worker_threads.html#class-worker`, {
    after: {
      postMessage: ['message'],
      terminate: ['exit'],
    },
  }),
  ...host(['node:cluster'], ['Worker'], ['online', 'listening'], `${NODE}/cluster.html#class-worker`, {
    after: {
      kill: ['exit', 'disconnect'],
      disconnect: ['exit', 'disconnect'],
    },
  }),
  ...host(['node:fs'], ['ReadStream'], ['open', 'ready', 'data', 'end', 'readable', 'close'], `${NODE}/fs.html`),
  ...host(['node:fs'], ['WriteStream'], ['open', 'ready', 'drain'], `${NODE}/fs.html`, {
    after: {
      ...WRITABLE,
      close: ['close'],
    },
  }),
  ...host([], ['WebSocket'], ['open'], `${MDN}/WebSocket`, { after: { send: ['message'], close: ['close'] } }),
  ...host(['ws'], ['WebSocket', 'default'], ['open', 'upgrade'], 'https://github.com/websockets/ws', {
    after: {
      send: ['message'],
      ping: ['pong'],
      close: ['close'],
      terminate: ['close'],
    },
  }),
  ...host([], ['EventSource'], ['open'], `${MDN}/EventSource`),
  ...host([], ['Worker'], [], `${MDN}/Worker`, { after: { postMessage: ['message'] } }),
  ...host([], ['Window'], ['load', 'DOMContentLoaded', 'pageshow'], `${MDN}/Window`),
  ...host([], ['Document'], ['DOMContentLoaded', 'readystatechange', 'load'], `${MDN}/Document`),
  ...host([], ['GlobalEventHandlers', 'Element', 'HTMLElement'], ELEMENT, `${MDN}/HTMLElement`, ADDED),
  ...host(
    [],
    ['HTMLImageElement', 'HTMLScriptElement', 'HTMLLinkElement', 'HTMLIFrameElement', 'HTMLMediaElement'],
    ELEMENT,
    `${MDN}/HTMLElement`,
    ADDED,
  ),
  ...host(
    [],
    ['XMLHttpRequest', 'XMLHttpRequestEventTarget'],
    ['load', 'loadend', 'timeout', 'readystatechange'],
    `${MDN}/XMLHttpRequest`,
    { startedBy: ['send'] },
  ),
  ...host([], ['FileReader'], ['load', 'loadend'], `${MDN}/FileReader`, {
    startedBy: ['readAsArrayBuffer', 'readAsDataURL', 'readAsText'],
  }),
  ...host(
    [],
    ['IDBRequest', 'IDBOpenDBRequest'],
    ['success', 'error', 'upgradeneeded', 'blocked'],
    `${MDN}/IDBRequest`,
  ),
  ...host([], ['IDBTransaction'], ['complete', 'abort', 'error'], `${MDN}/IDBTransaction`),
  ...host([], ['MediaRecorder'], ['start'], `${MDN}/MediaRecorder`, {
    startedBy: ['start'],
    after: { stop: ['stop', 'dataavailable'] },
  }),
  // Anything may be at the other end of a stream.
  ...host(['node:stream'], ['Readable', 'Writable', 'Duplex', 'Transform'], [], `${NODE}/stream.html`, {
    calls: 'unseen',
  }),
  ...host([], ['NodeJS.ReadableStream', 'NodeJS.WritableStream', 'NodeJS.ReadWriteStream'], [], `${NODE}/stream.html`, {
    calls: 'unseen',
  }),
  ...host(['node:readline'], ['Interface', 'ReadLine'], [], `${NODE}/readline.html`),
  ...host([], ['NodeJS.Process'], [], `${NODE}/process.html`),
  ...host(['node:worker_threads'], ['MessagePort'], [], `${NODE}/worker_threads.html#class-messageport`),
  ...host([], ['MessagePort', 'BroadcastChannel'], [], `${MDN}/MessagePort`),
  ...serves(
    ['node:net', 'node:tls', 'node:http', 'node:https', 'node:http2'],
    ['createServer', 'createSecureServer'],
    `${NODE}/net.html#netcreateserveroptions-connectionlistener`,
  ),
  ...serves(['ws'], ['WebSocketServer', 'WebSocket.Server', 'Server'], 'https://github.com/websockets/ws'),
  ...['node:net', 'node:http', 'node:https'].map(
    (module): Row => ({
      kind: 'waits-for',
      module: [module],
      export: 'Server#listen',
      waitsFor: 'itself',
      docs: `${NODE}/net.html#serverlisten`,
    }),
  ),
];

import type { Row, WaitsForRow } from '../row.js';

const NODE = 'https://nodejs.org/api';
const MDN = 'https://developer.mozilla.org/docs/Web/API';

const calls = (
  module: readonly string[],
  types: readonly string[],
  docs: string,
  more: Pick<WaitsForRow, 'calls' | 'named'>,
): Row[] => types.map((name) => ({ kind: 'waits-for', module, export: name, waitsFor: 'itself', ...more, docs }));

/** Methods that wait for what happens, or go on until something does. A client that only tells of events answers by itself. */
const NAMED = [
  'accept',
  'await',
  'closed',
  'completed',
  'consume',
  'done',
  'drain',
  'finished',
  'idle',
  'listen',
  'loop',
  'next',
  'on',
  'once',
  'poll',
  'process',
  'receive',
  'run',
  'serve',
  'settled',
  'take',
  'until',
  'wait',
  'watch',
  'when',
  'work',
];

/** Emitters: what a package's method of such a name waits for on one of its own, nobody sees. */
const emitters = (module: readonly string[], types: readonly string[], docs: string): Row[] =>
  calls(module, types, docs, { calls: 'unseen', named: NAMED });

/** Streams, and what is iterated: somebody has to be at the other end. */
const streams = (module: readonly string[], types: readonly string[], docs: string): Row[] =>
  calls(module, types, docs, { calls: 'unseen' });

/** Such things whose promises are answers all the same: of a database, a network, another thread. */
const answered = (module: readonly string[], types: readonly string[], docs: string): Row[] =>
  calls(module, types, docs, { calls: 'itself' });

const elsewhere = (module: readonly string[], names: readonly string[], docs: string): Row[] =>
  names.map((name) => ({ kind: 'waits-for', module, export: name, waitsFor: 'elsewhere', docs }));

/** What the methods of a type wait for, where no row tells of the method. */
export const callsOfTypesRows: readonly Row[] = [
  ...emitters(['node:events'], ['EventEmitter'], `${NODE}/events.html`),
  ...emitters([], ['NodeJS.EventEmitter', 'EventTarget'], `${NODE}/events.html`),
  ...emitters(['eventemitter3'], ['EventEmitter', 'default'], 'https://github.com/primus/eventemitter3'),
  ...streams(['node:stream'], ['Stream'], `${NODE}/stream.html`),
  ...streams([], ['ReadableStream', 'WritableStream', 'TransformStream'], `${MDN}/Streams_API`),
  ...streams(
    [],
    ['AsyncIterable', 'AsyncIterator', 'AsyncIterableIterator', 'AsyncGenerator', 'AsyncIteratorObject'],
    'https://tc39.es/ecma262/#sec-asynciterator-interface',
  ),
  ...streams(['rxjs'], ['Observable'], 'https://rxjs.dev/guide/observable'),

  ...answered(['piscina'], ['Piscina', 'default'], 'https://piscinajs.dev'),
  ...answered(['tinypool'], ['Tinypool', 'default'], 'https://github.com/tinylibs/tinypool'),
  ...answered(['pg-cursor'], ['Cursor', 'default'], 'https://node-postgres.com/apis/cursor'),
  ...answered(
    ['mongodb'],
    ['AbstractCursor', 'FindCursor', 'AggregationCursor', 'ListCollectionsCursor', 'ListIndexesCursor'],
    'https://mongodb.github.io/node-mongodb-native',
  ),
  ...answered(
    ['amqplib', 'amqplib/callback_api'],
    ['Connection', 'ChannelModel', 'Channel', 'ConfirmChannel'],
    'https://amqp-node.github.io/amqplib',
  ),
  ...answered(['pg-boss'], ['PgBoss', 'default'], 'https://github.com/timgit/pg-boss'),
  ...answered(['electron'], ['App', 'Electron.App'], 'https://www.electronjs.org/docs/latest/api/app#appwhenready'),
  ...answered(['sharp'], ['Sharp', 'sharp.Sharp'], 'https://sharp.pixelplumbing.com'),
  ...answered(['superagent'], ['Request', 'SuperAgentRequest'], 'https://ladjs.github.io/superagent'),
  ...answered(['supertest'], ['Test', 'SuperTest', 'default'], 'https://github.com/ladjs/supertest'),

  // It settles once the queue is closed, or somebody ends the wait.
  ...elsewhere(
    ['bull'],
    ['Queue#process'],
    'https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md#queueprocess',
  ),
  ...elsewhere(['bullmq'], ['Worker#run'], 'https://docs.bullmq.io/guide/workers'),
  ...elsewhere(['imapflow'], ['ImapFlow#idle'], 'https://imapflow.com'),
  // The queue runs what it is given, once it gets there and nobody has paused it.
  ...elsewhere(
    ['p-queue'],
    ['add', 'addAll', 'onEmpty', 'onIdle', 'onSizeLessThan'].map((name) => `default#${name}`),
    'https://github.com/sindresorhus/p-queue',
  ),
];

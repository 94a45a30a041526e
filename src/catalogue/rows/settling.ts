import type { Row, WaitsForRow } from '../row.js';

const NODE = 'https://nodejs.org/api';
const MDN = 'https://developer.mozilla.org/docs/Web/API';

const itself = (
  module: readonly string[],
  names: readonly string[],
  docs: string,
  more: Partial<WaitsForRow> = {},
): Row[] => names.map((name) => ({ kind: 'waits-for', module, export: name, waitsFor: 'itself', docs, ...more }));

const elsewhere = (
  module: readonly string[],
  names: readonly string[],
  of: WaitsForRow['of'],
  docs: string,
  more: Partial<WaitsForRow> = {},
): Row[] =>
  names.map((name) => ({
    kind: 'waits-for',
    module,
    export: name,
    waitsFor: 'elsewhere',
    ...(of === undefined ? {} : { of }),
    docs,
    ...more,
  }));

const STREAM = { stream: true };

const FILES = [
  'access',
  'appendFile',
  'chmod',
  'chown',
  'copyFile',
  'cp',
  'lstat',
  'mkdir',
  'mkdtemp',
  'open',
  'opendir',
  'readdir',
  'readFile',
  'readlink',
  'realpath',
  'rename',
  'rm',
  'rmdir',
  'stat',
  'symlink',
  'truncate',
  'unlink',
  'utimes',
  'writeFile',
];
const TIMERS = ['setTimeout', 'setImmediate', 'setInterval'];
const BODIES = ['json', 'text', 'arrayBuffer', 'blob', 'formData', 'bytes'];

/** What a promise waits for: kept short, since what has a body in the program is read there. */
export const settlingRows: readonly Row[] = [
  ...itself(['node:fs/promises'], FILES, `${NODE}/fs.html#promises-api`),
  ...itself(['node:fs'], [...FILES, ...FILES.map((name) => `promises.${name}`)], `${NODE}/fs.html`),
  ...itself(['node:timers/promises'], ['setTimeout', 'setImmediate', 'scheduler.wait'], `${NODE}/timers.html`, {
    clock: true,
  }),
  ...itself(['node:timers'], TIMERS, `${NODE}/timers.html`, { clock: true }),
  ...itself([], [...TIMERS, 'requestAnimationFrame', 'requestIdleCallback'], `${NODE}/timers.html`, { clock: true }),
  ...itself([], ['queueMicrotask', 'process.nextTick'], `${NODE}/process.html#processnexttickcallback-args`),
  ...itself([], ['process.stdout.write', 'process.stderr.write'], `${NODE}/process.html#process-io`),
  ...itself(['node:child_process'], ['exec', 'execFile'], `${NODE}/child_process.html`),
  ...itself(['node:dns/promises', 'node:dns'], ['lookup', 'resolve', 'resolve4', 'resolve6'], `${NODE}/dns.html`),
  ...itself([], ['fetch'], `${MDN}/Window/fetch`, { network: true }),
  ...itself(
    [],
    BODIES.flatMap((name) => [`Body#${name}`, `Response#${name}`]),
    `${MDN}/Response`,
    { network: true },
  ),
  ...itself([], ['Body#body', 'Response#body', 'Request#body'], `${MDN}/Response/body`),
  // Whoever asks for it gets an answer of the database, or of the network.
  ...itself([], ['IDBRequest#onsuccess', 'IDBRequest#onerror', 'IDBOpenDBRequest#onblocked'], `${MDN}/IDBRequest`),
  ...itself(
    [],
    ['IDBTransaction#oncomplete', 'IDBTransaction#onabort', 'IDBTransaction#onerror'],
    `${MDN}/IDBTransaction`,
  ),
  ...itself([], ['FileReader#onload', 'FileReader#onerror', 'FileReader#onloadend'], `${MDN}/FileReader`),
  // Who takes a listener away waits for nothing.
  ...itself(['node:events'], ['EventEmitter#off', 'EventEmitter#removeListener'], `${NODE}/events.html`),
  ...itself([], ['EventTarget#removeEventListener'], `${MDN}/EventTarget/removeEventListener`),
  ...elsewhere(
    ['node:events'],
    ['once', 'on', 'EventEmitter.once', 'EventEmitter.on'],
    [0],
    `${NODE}/events.html#eventsonceemitter-name-options`,
  ),
  ...elsewhere(
    ['node:stream/promises'],
    ['pipeline', 'finished'],
    ['arguments'],
    `${NODE}/stream.html#streampipelinesource-transforms-destination-options`,
    STREAM,
  ),
  ...elsewhere(
    ['node:stream'],
    ['promises.pipeline', 'promises.finished', 'pipeline', 'finished'],
    ['arguments'],
    `${NODE}/stream.html#streampipelinesource-transforms-destination-options`,
    STREAM,
  ),
  ...elsewhere(
    ['node:readline', 'node:readline/promises'],
    ['Interface#question', 'ReadLine#question'],
    undefined,
    `${NODE}/readline.html#rlquestionquery-options`,
  ),
  ...elsewhere([], ['ReadableStream#pipeTo'], ['receiver', 0], `${MDN}/ReadableStream/pipeTo`, STREAM),
  ...elsewhere(['node:stream/web'], ['ReadableStream#pipeTo'], ['receiver', 0], `${MDN}/ReadableStream/pipeTo`, STREAM),
  ...[[], ['node:stream/web']].flatMap((module) => [
    ...elsewhere(
      module,
      [
        'ReadableStreamDefaultReader#read',
        'ReadableStreamDefaultReader#closed',
        'ReadableStreamBYOBReader#read',
        'ReadableStreamGenericReader#closed',
        'WritableStreamDefaultWriter#write',
        'WritableStreamDefaultWriter#close',
        'WritableStreamDefaultWriter#ready',
        'WritableStreamDefaultWriter#closed',
        'WritableStream#close',
      ],
      ['receiver'],
      `${MDN}/Streams_API`,
      STREAM,
    ),
  ]),
  ...elsewhere(
    ['rxjs'],
    ['firstValueFrom', 'lastValueFrom'],
    [0],
    'https://rxjs.dev/api/index/function/firstValueFrom',
  ),
  ...itself(
    ['rxjs'],
    ['combineLatest', 'concat', 'forkJoin', 'from', 'fromEvent', 'merge', 'race', 'zip'],
    'https://rxjs.dev/guide/operators#creation-operators-list',
    { wraps: 'arguments' },
  ),
  ...elsewhere(
    ['rxjs'],
    ['Subject#next', 'BehaviorSubject#next', 'ReplaySubject#next'],
    ['receiver'],
    'https://rxjs.dev/guide/subject',
  ),
  ...elsewhere(['node:events'], ['EventEmitter#emit'], ['receiver'], `${NODE}/events.html#emitteremiteventname-args`),
  ...elsewhere(
    ['p-defer'],
    ['DeferredPromise.promise', 'DeferredPromise#promise'],
    undefined,
    'https://github.com/sindresorhus/p-defer',
  ),
  ...elsewhere(['p-event'], ['pEvent', 'pEventMultiple'], [0], 'https://github.com/sindresorhus/p-event'),
  ...elsewhere(
    ['async-mutex'],
    ['Mutex#acquire', 'Mutex#waitForUnlock', 'Semaphore#acquire', 'Semaphore#waitForUnlock'],
    undefined,
    'https://github.com/DirtyHairy/async-mutex',
  ),
  ...['playwright', 'playwright-core', '@playwright/test'].flatMap((module) =>
    elsewhere(
      [module],
      [
        'Page#waitForEvent',
        'Page#waitForNavigation',
        'Page#waitForRequest',
        'Page#waitForResponse',
        'Page#waitForURL',
        'BrowserContext#waitForEvent',
      ],
      undefined,
      'https://playwright.dev/docs/events#waiting-for-event',
    ),
  ),
  ...['puppeteer', 'puppeteer-core'].flatMap((module) =>
    elsewhere(
      [module],
      ['Page#waitForNavigation', 'Page#waitForRequest', 'Page#waitForResponse', 'Page#waitForFileChooser'],
      undefined,
      'https://pptr.dev/api/puppeteer.page.waitfornavigation',
    ),
  ),
  ...itself(
    ['node:stream'],
    ['Readable.from', 'Readable.fromWeb', 'Readable.toWeb', 'Writable.fromWeb'],
    `${NODE}/stream.html`,
    {
      wraps: 'arguments',
    },
  ),
  {
    kind: 'waits-for',
    module: ['node:readline', 'node:readline/promises'],
    export: 'createInterface',
    waitsFor: 'itself',
    wraps: 'input',
    makes: 'Interface',
    docs: `${NODE}/readline.html`,
  },
];

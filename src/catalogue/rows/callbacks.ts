import type { CallbackRow, Row } from '../row.js';

const MDN = 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects';
const NODE = 'https://nodejs.org/api';

const row = (
  name: string,
  timing: CallbackRow['timing'],
  callbacks: readonly number[] | 'any',
  docs: string,
  module: readonly string[] = [],
  result?: CallbackRow['result'],
): CallbackRow => ({
  kind: 'callback',
  module,
  export: name,
  timing,
  callbacks,
  docs,
  ...(result && { result }),
});

const atOnce = (name: string, callback: number, result: CallbackRow['result'], page: string): CallbackRow =>
  row(name, 'at-once', [callback], `${MDN}/${page}`, [], result);
const perItem = (one: CallbackRow): CallbackRow => ({ ...one, perItem: true });

/** What each method makes of what its callback gives. */
const ARRAY = {
  map: 'collected',
  flatMap: 'collected',
  forEach: 'ignored',
  filter: 'needed',
  find: 'needed',
  findIndex: 'needed',
  findLast: 'needed',
  findLastIndex: 'needed',
  some: 'needed',
  every: 'needed',
  reduce: 'needed',
  reduceRight: 'needed',
  sort: 'needed',
  toSorted: 'needed',
} as const;
const TYPED_ARRAYS = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
];
const LATER_GLOBALS = ['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback'];
const EMITTER = ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'];

export const callbackRows: readonly Row[] = [
  ...['Array', 'ReadonlyArray', ...TYPED_ARRAYS].flatMap((type) =>
    Object.entries(ARRAY).map(([method, result]) => {
      const one = atOnce(`${type}#${method}`, 0, result, `Array/${method}`);
      return method === 'sort' || method === 'toSorted' ? one : perItem(one);
    }),
  ),
  ...['Map', 'Set', 'ReadonlyMap', 'ReadonlySet'].map((type) =>
    perItem(atOnce(`${type}#forEach`, 0, 'ignored', `${type}/forEach`)),
  ),
  perItem(atOnce('ArrayConstructor.from', 1, 'collected', 'Array/from')),
  perItem(atOnce('Array.from', 1, 'collected', 'Array/from')),
  atOnce('String#replace', 1, 'needed', 'String/replace'),
  atOnce('String#replaceAll', 1, 'needed', 'String/replaceAll'),
  atOnce('JSON.parse', 1, 'needed', 'JSON/parse'),
  atOnce('JSON.stringify', 1, 'needed', 'JSON/stringify'),
  atOnce('Promise', 0, 'ignored', 'Promise/Promise'),
  row('Promise#then', 'microtask', [0, 1], `${MDN}/Promise/then`, [], 'awaited'),
  row('PromiseLike#then', 'microtask', [0, 1], `${MDN}/Promise/then`, [], 'awaited'),
  row('Promise#catch', 'microtask', [0], `${MDN}/Promise/catch`, [], 'awaited'),
  row('Promise#finally', 'microtask', [0], `${MDN}/Promise/finally`, [], 'awaited'),
  row('queueMicrotask', 'microtask', [0], `${NODE}/globals.html#queuemicrotaskcallback`),
  ...LATER_GLOBALS.map((name) => row(name, 'later', [0], `${NODE}/timers.html`)),
  ...['setTimeout', 'setInterval', 'setImmediate'].map((name) =>
    row(name, 'later', [0], `${NODE}/timers.html`, ['node:timers']),
  ),
  row('process.nextTick', 'later', [0], `${NODE}/process.html#processnexttickcallback-args`),
  ...['EventEmitter', 'NodeJS.EventEmitter', 'NodeJS.Process', 'process', 'NodeEventTarget'].flatMap((type) =>
    EMITTER.map((method) =>
      row(
        `${type}${type === 'process' ? '.' : '#'}${method}`,
        'later',
        [1],
        `${NODE}/events.html`,
        type === 'EventEmitter' ? ['node:events'] : [],
      ),
    ),
  ),
  ...EMITTER.map((method) => row(`EventEmitter#${method}`, 'later', [1], `${NODE}/events.html`)),
  ...['on', 'once', 'addListener'].map((method) =>
    row(`EventEmitter#${method}`, 'later', [1], 'https://github.com/primus/eventemitter3', ['eventemitter3']),
  ),
  ...['EventTarget', 'Window', 'Document', 'HTMLElement', 'Element', 'WebSocket'].map((type) =>
    row(
      `${type}#addEventListener`,
      'later',
      [1],
      'https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener',
    ),
  ),
  row('ipcMain.handle', 'later', [1], 'https://www.electronjs.org/docs/latest/api/ipc-main', ['electron'], 'awaited'),
  ...['pop', 'shift', 'splice'].map(
    (method): Row => ({
      kind: 'known-safe',
      module: [],
      export: `Array#${method}`,
      why: 'what it takes out was held before',
      docs: `${MDN}/Array/${method}`,
    }),
  ),
  ...['assign', 'defineProperties', 'defineProperty', 'freeze', 'preventExtensions', 'seal'].map(
    (method): Row => ({
      kind: 'known-safe',
      module: [],
      export: `Object.${method}`,
      why: 'it gives back the object that it is given',
      givesBack: 0,
      docs: `${MDN}/Object/${method}`,
    }),
  ),
  row('addEventListener', 'later', [1], 'https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener'),
];

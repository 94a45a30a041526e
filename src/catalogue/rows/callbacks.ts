import type { CallbackRow, Row } from '../row.js';

const MDN = 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects';
const NODE = 'https://nodejs.org/api';

const row = (
  name: string,
  timing: CallbackRow['timing'],
  callbacks: readonly number[] | 'any',
  docs: string,
  module: readonly string[] = [],
): CallbackRow => ({
  kind: 'callback',
  module,
  export: name,
  timing,
  callbacks,
  docs,
});

const ARRAY = [
  'map',
  'forEach',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'some',
  'every',
  'reduce',
  'reduceRight',
  'flatMap',
  'sort',
  'toSorted',
];
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
    ARRAY.map((method) => row(`${type}#${method}`, 'at-once', [0], `${MDN}/Array/${method}`)),
  ),
  ...['Map', 'Set', 'ReadonlyMap', 'ReadonlySet'].map((type) =>
    row(`${type}#forEach`, 'at-once', [0], `${MDN}/${type}/forEach`),
  ),
  row('ArrayConstructor.from', 'at-once', [1], `${MDN}/Array/from`),
  row('Array.from', 'at-once', [1], `${MDN}/Array/from`),
  row('String#replace', 'at-once', [1], `${MDN}/String/replace`),
  row('String#replaceAll', 'at-once', [1], `${MDN}/String/replaceAll`),
  row('JSON.parse', 'at-once', [1], `${MDN}/JSON/parse`),
  row('JSON.stringify', 'at-once', [1], `${MDN}/JSON/stringify`),
  row('Promise', 'at-once', [0], `${MDN}/Promise/Promise`),
  row('Promise#then', 'microtask', [0, 1], `${MDN}/Promise/then`),
  row('PromiseLike#then', 'microtask', [0, 1], `${MDN}/Promise/then`),
  row('Promise#catch', 'microtask', [0], `${MDN}/Promise/catch`),
  row('Promise#finally', 'microtask', [0], `${MDN}/Promise/finally`),
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
  ...['EventTarget', 'Window', 'Document', 'HTMLElement', 'Element', 'WebSocket'].map((type) =>
    row(
      `${type}#addEventListener`,
      'later',
      [1],
      'https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener',
    ),
  ),
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

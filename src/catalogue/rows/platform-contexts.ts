import type { SynchronousContextRow } from '../context-row.js';
import type { Row, WaitsForRow } from '../row.js';

const MDN = 'https://developer.mozilla.org/docs/Web/API';

type Said = Omit<SynchronousContextRow, 'kind' | 'export'>;

const rows = (said: Said, names: readonly string[]): readonly SynchronousContextRow[] =>
  names.map((name) => ({ kind: 'needs-synchronous-context', ...said, export: name }));
const membersOf = (type: string, names: readonly string[]): readonly string[] => names.map((name) => `${type}#${name}`);

/** Events of service workers that keep the worker, by the names that listeners are added under. */
const WORKER_EVENTS = {
  events: ['activate', 'fetch', 'install', 'notificationclick', 'notificationclose', 'periodicsync', 'push', 'sync'],
  types: [
    'ExtendableEvent',
    'ExtendableMessageEvent',
    'FetchEvent',
    'InstallEvent',
    'NotificationEvent',
    'PushEvent',
    'PushSubscriptionChangeEvent',
    'SyncEvent',
  ],
};
const WORKER_EVENT: Omit<Said, 'docs' | 'instead'> = {
  module: [],
  context: 'the dispatch of the event',
  lost: 'it throws InvalidStateError',
  does: 'acts',
  ofEvent: true,
  staysThere: true,
  within: WORKER_EVENTS,
};
const workerRows: readonly SynchronousContextRow[] = [
  ...rows(
    {
      ...WORKER_EVENT,
      keptBy: ['waitUntil', 'respondWith'],
      instead: 'give `waitUntil` one promise of all the work, before the first wait',
      docs: `${MDN}/ExtendableEvent/waitUntil`,
    },
    WORKER_EVENTS.types.map((type) => `${type}#waitUntil`),
  ),
  ...rows(
    {
      ...WORKER_EVENT,
      instead: 'give `respondWith` the promise of the response, before the first wait',
      docs: `${MDN}/FetchEvent/respondWith`,
    },
    ['FetchEvent#respondWith'],
  ),
];

const READS = ['get', 'getAll', 'getAllKeys', 'getAllRecords', 'getKey', 'count', 'openCursor', 'openKeyCursor'];
const WRITES = ['add', 'put', 'delete', 'clear'];
const TRANSACTION: Omit<Said, 'module' | 'docs' | 'openedBy'> = {
  context: 'its transaction, which ends where it has nothing more to do',
  lost: 'it throws TransactionInactiveError',
  does: 'acts',
  leftBy: 'task',
  staysThere: true,
  instead: 'wait for everything else before the transaction is opened, or open another one behind the wait',
};
const transactionsOf = (module: readonly string[], prefix: string, docs: string): readonly SynchronousContextRow[] => {
  const opened = { ...TRANSACTION, module, openedBy: [`${prefix}Database#transaction`], docs };
  return [
    ...rows({ ...opened, lost: 'it throws InvalidStateError' }, [
      `${prefix}Transaction#objectStore`,
      `${prefix}ObjectStore#index`,
    ]),
    ...rows(opened, [
      ...membersOf(`${prefix}ObjectStore`, [...READS, ...WRITES]),
      ...membersOf(`${prefix}Index`, READS),
      ...membersOf(`${prefix}Cursor`, ['advance', 'continue', 'update', 'delete']),
    ]),
  ];
};

/** Events that activate a page, and those that follow them at once. */
const GESTURES = {
  events: ['click', 'dblclick', 'keydown', 'keyup', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchend'],
  types: ['MouseEvent', 'PointerEvent', 'KeyboardEvent', 'TouchEvent'],
};
const GESTURE: Omit<Said, 'docs' | 'lost' | 'instead'> = {
  module: [],
  context: "the user's click or key",
  does: 'acts',
  leftBy: 'network',
  within: GESTURES,
  staysThere: true,
};
const CLIPBOARD = {
  lost: 'Firefox and Safari refuse it',
  instead: 'call `navigator.clipboard.write` before the wait, with a `ClipboardItem` of the promise',
};
const gestureRows: readonly SynchronousContextRow[] = [
  ...rows(
    {
      ...GESTURE,
      lost: 'the browser blocks the window',
      unless: { argument: 1, values: ['_self', '_parent', '_top'] },
      instead: 'open the window before the wait, and give it its address behind it',
      docs: `${MDN}/Window/open`,
    },
    ['open', 'window.open', 'Window#open'],
  ),
  ...rows({ ...GESTURE, ...CLIPBOARD, docs: `${MDN}/Clipboard/writeText` }, ['Clipboard#writeText']),
  ...rows(
    {
      ...GESTURE,
      lost: 'the browser refuses it',
      instead: 'call it before the wait',
      docs: 'https://developer.mozilla.org/docs/Web/Security/User_activation',
    },
    [
      'Element#requestFullscreen',
      'HTMLVideoElement#requestPictureInPicture',
      'HTMLInputElement#showPicker',
      'MediaDevices#getDisplayMedia',
      'Navigator#share',
    ],
  ),
];

const task = (
  module: readonly string[],
  names: readonly string[],
  docs: string,
  more: Partial<WaitsForRow> = {},
): readonly Row[] =>
  names.map((name) => ({ kind: 'waits-for', module, export: name, waitsFor: 'itself', docs, ...more }));
const AXIOS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'];
const IDB = 'https://github.com/jakearchibald/idb';

/** What is dragged or pasted can be read while its event is on its way. */
const DATA: Omit<Said, 'lost' | 'does' | 'instead'> = {
  module: [],
  context: 'the dispatch of the event',
  ofEvent: true,
  docs: `${MDN}/DataTransfer`,
};
const dataRows: readonly SynchronousContextRow[] = [
  ...rows(
    {
      ...DATA,
      lost: 'it is empty',
      does: 'reads',
      staysThere: true,
      instead: 'take the files, or call `getData`, before the first wait',
    },
    ['DataTransfer#files', 'DataTransfer#items', 'DataTransfer#types'],
  ),
  ...rows({ ...DATA, lost: 'it gives an empty text', does: 'acts', instead: 'call it before the first wait' }, [
    'DataTransfer#getData',
  ]),
];

/** What the platform looks at while a call runs, and what comes in a task of its own. */
export const platformContextRows: readonly Row[] = [
  ...workerRows,
  ...transactionsOf([], 'IDB', `${MDN}/IDBTransaction#transactions_are_auto-committed`),
  ...transactionsOf(['idb'], 'IDBP', `${IDB}#transaction-lifetime`),
  ...gestureRows,
  ...dataRows,
  ...task(
    [],
    membersOf('SubtleCrypto', ['decrypt', 'deriveBits', 'deriveKey', 'digest', 'encrypt', 'sign', 'verify']),
    `${MDN}/SubtleCrypto`,
  ),
  ...task([], membersOf('Blob', ['arrayBuffer', 'bytes', 'text']), `${MDN}/Blob`),
  ...task(
    ['axios'],
    ['axios', 'default', ...AXIOS.flatMap((name) => [name, `Axios#${name}`])],
    'https://axios-http.com/docs/api_intro',
    {
      network: true,
    },
  ),
  ...task(['ofetch'], ['ofetch', '$fetch'], 'https://github.com/unjs/ofetch', { network: true }),
  ...task(['idb'], ['openDB', 'deleteDB'], IDB),
  ...task(
    ['idb'],
    membersOf('IDBPDatabase', [
      ...READS.filter((name) => !name.startsWith('open')),
      ...WRITES,
      'getFromIndex',
      'getAllFromIndex',
      'getAllKeysFromIndex',
      'getKeyFromIndex',
      'countFromIndex',
    ]),
    `${IDB}#idbpdatabase`,
  ),
];

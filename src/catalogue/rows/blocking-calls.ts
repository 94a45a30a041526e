import type { BlockingCallRow, Sibling } from '../blocking-row.js';
import type { Row } from '../row.js';

const FS = 'https://nodejs.org/api/fs.html';
type FileUse = NonNullable<BlockingCallRow['file']>['does'];

/** Node's synchronous functions of files, by what they do and how many paths they take first. Measured: Node 20.20.2. */
const ON_PATHS: readonly (readonly [FileUse, number, readonly string[]])[] = [
  ['asks', 1, ['access', 'lstat', 'stat', 'statfs']],
  ['reads', 1, ['opendir', 'readdir', 'readFile', 'readlink', 'realpath']],
  [
    'changes',
    1,
    [
      'appendFile',
      'chmod',
      'chown',
      'lchown',
      'lutimes',
      'mkdir',
      'mkdtemp',
      'rm',
      'rmdir',
      'truncate',
      'unlink',
      'utimes',
      'writeFile',
    ],
  ],
  ['changes', 2, ['copyFile', 'cp', 'link', 'rename', 'symlink']],
];
/** `stat` of the promises rejects where `statSync` may be told to give nothing. */
const UNKNOWN: Readonly<Record<string, readonly string[]>> = { stat: ['throwIfNoEntry'], lstat: ['throwIfNoEntry'] };

const onPath = (name: string, does: FileUse, paths: number): BlockingCallRow => ({
  kind: 'blocking-call',
  module: ['node:fs'],
  export: `${name}Sync`,
  cost: 'file',
  sibling: {
    module: 'node:fs/promises',
    name,
    style: 'promise',
    ...(UNKNOWN[name] && { options: { argument: 1, unknown: UNKNOWN[name] } }),
  },
  file: { does, paths },
  instead: `await \`${name}\` of node:fs/promises`,
  docs: `${FS}#fspromises${name.toLowerCase()}`,
});

const HANDLE = 'open the file with `open` of node:fs/promises, and await the methods of its `FileHandle`';
const onDescriptor = (name: string): BlockingCallRow => ({
  kind: 'blocking-call',
  module: ['node:fs'],
  export: name,
  cost: 'file',
  takesDescriptor: name !== 'openSync',
  instead: HANDLE,
  docs: `${FS}#class-filehandle`,
});

const withCallback = (
  module: string,
  name: string,
  cost: BlockingCallRow['cost'],
  docs: string,
  rest: Omit<Sibling, 'module' | 'name' | 'style'> = {},
): BlockingCallRow => ({
  kind: 'blocking-call',
  module: [module],
  export: `${name}Sync`,
  cost,
  sibling: { module, name, style: 'callback', ...rest },
  instead:
    rest.gives !== undefined
      ? `call \`${name}\` of ${module}, and wait for its callback in a \`new Promise\``
      : rest.textUnder === undefined
        ? `await the promise of \`promisify(${name})\``
        : `call \`${name}\` and see to its streams: it takes neither \`stdio\` nor \`input\`, and gives text`,
  docs,
});

const CHILD_PROCESS = 'https://nodejs.org/api/child_process.html';
/** They are of the call's own standard streams, which the sibling leaves to its caller. */
const STREAMS = ['stdio', 'input'];
const ZLIB = [
  'brotliCompress',
  'brotliDecompress',
  'deflate',
  'deflateRaw',
  'gunzip',
  'gzip',
  'inflate',
  'inflateRaw',
  'unzip',
  'zstdCompress',
  'zstdDecompress',
];
const CRYPTO = 'https://nodejs.org/api/crypto.html';

/** Node's own functions that block their thread. What takes microseconds at most is left out: `hkdfSync`, `randomFillSync`, `closeSync`. */
export const blockingCallRows: readonly Row[] = [
  ...ON_PATHS.flatMap(([does, paths, names]) => names.map((name) => onPath(name, does, paths))),
  {
    kind: 'blocking-call',
    module: ['node:fs'],
    export: 'existsSync',
    cost: 'file',
    file: { does: 'asks', paths: 1 },
    onRequest: true,
    instead: 'do what it is asked for, and handle the error of a file that is not there; or await `access`',
    docs: `${FS}#fsexistssyncpath`,
  },
  ...[
    'openSync',
    'readSync',
    'readvSync',
    'writeSync',
    'writevSync',
    'fsyncSync',
    'fdatasyncSync',
    'ftruncateSync',
  ].map(onDescriptor),
  withCallback('node:child_process', 'exec', 'process', `${CHILD_PROCESS}#child_processexeccommand-options-callback`, {
    options: { argument: 1, unknown: [...STREAMS, 'shell'] },
    textUnder: 'stdout',
  }),
  withCallback(
    'node:child_process',
    'execFile',
    'process',
    `${CHILD_PROCESS}#child_processexecfilefile-args-options-callback`,
    { options: { argument: 2, unknown: STREAMS }, textUnder: 'stdout' },
  ),
  {
    kind: 'blocking-call',
    module: ['node:child_process'],
    export: 'spawnSync',
    cost: 'process',
    instead: 'call `spawn`, and wait for its `close` event',
    docs: `${CHILD_PROCESS}#child_processspawncommand-args-options`,
  },
  ...ZLIB.map((name) => withCallback('node:zlib', name, 'unbounded', 'https://nodejs.org/api/zlib.html')),
  withCallback(
    'node:crypto',
    'pbkdf2',
    'unbounded',
    `${CRYPTO}#cryptopbkdf2password-salt-iterations-keylen-digest-callback`,
  ),
  withCallback('node:crypto', 'scrypt', 'unbounded', `${CRYPTO}#cryptoscryptpassword-salt-keylen-options-callback`, {
    gives: 'Buffer',
  }),
  // What it gives is of another type by its options, and the types of `promisify` take none of its overloads.
  {
    kind: 'blocking-call',
    module: ['node:crypto'],
    export: 'generatePrimeSync',
    cost: 'unbounded',
    instead: 'call `generatePrime` of node:crypto, and wait for its callback in a `new Promise`',
    docs: CRYPTO,
  },
  withCallback('node:crypto', 'generateKeyPair', 'unbounded', `${CRYPTO}#cryptogeneratekeypairtype-options-callback`),
];

import type { DriverRow, OperationRow, Row, TopLevelRunnerRow } from '../row.js';

const V3 = '>=2.0.0 <4.0.0-0';
const V4 = '>=4.0.0-0';
const MEASURED = 'measured: effect@3.22.4, effect@4.1.0';
const RUN_DOCS = 'https://effect.website/docs/getting-started/running-effects/';

/** The family that Effect, Micro, Runtime and ManagedRuntime share. */
const FAMILY = [
  ['runPromise', 'promise'],
  ['runPromiseExit', 'exit-promise'],
  ['runSync', 'value'],
  ['runSyncExit', 'exit'],
  ['runFork', 'fiber'],
  ['runCallback', 'cancel'],
] as const;

const base = { kind: 'top-level-runner', runtime: 'effect', takes: 'operation', docs: MEASURED } as const;

/** Which options key passes interruption on; `runSync` has no options. */
const LINKS: Partial<Record<(typeof FAMILY)[number][0], readonly string[]>> = {
  runPromise: ['signal'],
  runPromiseExit: ['signal'],
  runFork: ['signal', 'scope'],
};

const linkedAt = (member: (typeof FAMILY)[number][0], argument: number) =>
  LINKS[member] ? { linkedBy: { argument, keys: LINKS[member] } } : {};

const runners: TopLevelRunnerRow[] = FAMILY.flatMap(([member, returns]): TopLevelRunnerRow[] => [
  {
    ...base,
    module: ['effect'],
    export: `Effect.${member}`,
    callStyle: 'call',
    operand: 0,
    returns,
    loses: ['services', 'interruption'],
    ...linkedAt(member, 1),
  },
  {
    ...base,
    module: ['effect'],
    export: `Runtime.${member}`,
    versions: V3,
    callStyle: 'factory',
    operand: 1,
    returns,
    loses: ['interruption'],
    services: 'argument',
    ...linkedAt(member, 2),
  },
  {
    ...base,
    module: ['effect'],
    export: `Effect.${member}With`,
    versions: V4,
    callStyle: 'factory',
    operand: 1,
    returns,
    loses: ['interruption'],
    services: 'argument',
    ...linkedAt(member, 2),
  },
  {
    ...base,
    module: ['effect'],
    export: `ManagedRuntime.ManagedRuntime#${member}`,
    callStyle: 'method',
    operand: 0,
    returns,
    loses: ['interruption'],
    services: 'receiver',
    ...linkedAt(member, 1),
  },
]);

const micro: TopLevelRunnerRow[] = FAMILY.filter(([member]) => member !== 'runCallback').map(([member, returns]) => ({
  ...base,
  module: ['effect'],
  export: `Micro.${member}`,
  versions: '>=3.4.0 <4.0.0-0',
  callStyle: 'call',
  operand: 0,
  returns,
  loses: ['services', 'interruption'],
  ...linkedAt(member, 1),
}));

const mains: TopLevelRunnerRow[] = [
  ['@effect/platform-node', 'NodeRuntime'],
  ['@effect/platform-bun', 'BunRuntime'],
  ['@effect/platform-browser', 'BrowserRuntime'],
].map(([module, namespace]) => ({
  ...base,
  module: [module!],
  export: `${namespace}.runMain`,
  callStyle: 'call',
  operand: 0,
  returns: 'void',
  loses: ['services', 'interruption'],
  exitsProcess: namespace !== 'BrowserRuntime',
}));

const generator = (member: string, callStyle: 'call' | 'curried', drives: readonly number[] | 'any'): DriverRow => ({
  kind: 'driver',
  module: ['effect'],
  export: `Effect.${member}`,
  runtime: 'effect',
  callStyle,
  drives,
  style: 'generator',
  docs: 'https://effect.website/docs/getting-started/using-generators/',
});

const callback = (member: string, namespace = 'Effect'): DriverRow => ({
  kind: 'driver',
  module: ['effect'],
  export: `${namespace}.${member}`,
  runtime: 'effect',
  callStyle: 'call',
  drives: 'any',
  style: 'callback',
  docs: `https://effect-ts.github.io/effect/effect/${namespace}.ts.html`,
});

/** Members of `Effect` whose callbacks the fibre calls. */
const CALLBACKS = [
  'sync',
  'promise',
  'tryPromise',
  'try',
  'suspend',
  'async',
  'asyncEffect',
  'callback',
  'map',
  'flatMap',
  'andThen',
  'tap',
  'tapBoth',
  'tapError',
  'tapErrorTag',
  'tapErrorCause',
  'tapCause',
  'tapDefect',
  'mapBoth',
  'mapError',
  'mapErrorCause',
  'catch',
  'catchAll',
  'catchAllCause',
  'catchAllDefect',
  'catchCause',
  'catchDefect',
  'catchIf',
  'catchSome',
  'catchTag',
  'catchTags',
  'match',
  'matchEffect',
  'matchCause',
  'matchCauseEffect',
  'orElse',
  'filterOrElse',
  'filterOrFail',
  'zipWith',
  'forEach',
  'filter',
  'iterate',
  'loop',
  'reduce',
  'whileLoop',
  'repeat',
  'retry',
  'if',
  'when',
  'unless',
  'acquireRelease',
  'acquireUseRelease',
  'addFinalizer',
  'onExit',
  'onInterrupt',
  'onError',
  'ensuring',
  'withFiberRuntime',
  'bind',
  'let',
  'contextWith',
  'contextWithEffect',
];
const STREAM_CALLBACKS = [
  'map',
  'mapEffect',
  'tap',
  'flatMap',
  'runForEach',
  'filter',
  'filterEffect',
  'mapChunks',
  'mapConcat',
  'repeatEffect',
  'unfoldEffect',
  'catchAll',
];

const operation = (name: string): OperationRow => ({
  kind: 'operation',
  module: ['effect'],
  export: `${name}.${name}`,
  runtime: 'effect',
  docs: RUN_DOCS,
});

export const effectRows: readonly Row[] = [
  ...runners,
  ...micro,
  ...mains,
  generator('gen', 'call', 'any'),
  generator('fn', 'curried', [0]),
  generator('fnUntraced', 'curried', [0]),
  {
    kind: 'driver',
    module: ['effect'],
    export: 'Micro.gen',
    versions: V3,
    runtime: 'effect',
    callStyle: 'call',
    drives: 'any',
    style: 'generator',
    docs: MEASURED,
  },
  ...CALLBACKS.map((member) => callback(member)),
  ...STREAM_CALLBACKS.map((member) => callback(member, 'Stream')),
  operation('Effect'),
  { ...operation('STM'), versions: V3, docs: 'https://effect-ts.github.io/effect/effect/STM.ts.html' },
  {
    kind: 'description',
    module: ['effect'],
    export: 'Stream.Stream',
    what: 'This Stream',
    driver: 'a Stream runs only when an Effect runs it: `Stream.runDrain`, `Stream.runForEach`',
    instead: 'run it, `yield* Stream.runDrain(stream)`, or return it to code that does',
    docs: 'https://effect.website/docs/stream/introduction/',
  },
  {
    kind: 'description',
    module: ['effect'],
    export: 'Layer.Layer',
    what: 'This Layer',
    driver: 'a Layer is built only when it is provided to an Effect, or launched',
    instead: 'provide it (`Effect.provide`), merge it with the layers that are provided, or launch it',
    docs: 'https://effect.website/docs/requirements-management/layers/',
  },
];

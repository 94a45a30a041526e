import validRange from 'semver/ranges/valid.js';
import type { Row, RowKind } from './row.js';
import { RUNTIMES } from './runtimes.js';

/** Says what a value should have been, or nothing when it is right. */
type Shape = (value: unknown) => string | undefined;
type Shapes = Readonly<Record<string, { readonly shape: Shape; readonly optional?: boolean }>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const text: Shape = (value) => (typeof value === 'string' && value !== '' ? undefined : 'a string');
const texts: Shape = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? undefined : 'an array of strings';
const index: Shape = (value) =>
  Number.isInteger(value) && (value as number) >= 0 ? undefined : 'the index of an argument';
const flag: Shape = (value) => (typeof value === 'boolean' ? undefined : 'true or false');
const range: Shape = (value) =>
  typeof value === 'string' && validRange(value) !== null ? undefined : "a semver range such as '>=2 <4'";
const indices: Shape = (value) =>
  value === 'any' || (Array.isArray(value) && value.every((item) => Number.isInteger(item)))
    ? undefined
    : "'any' or an array of argument indices";
const link: Shape = (value) =>
  isRecord(value) && !index(value['argument']) && !texts(value['keys'])
    ? undefined
    : "{ argument: 1, keys: ['signal'] }";

const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    words.includes(value as string) ? undefined : `one of ${words.map((word) => `'${word}'`).join(', ')}`;

const listOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    Array.isArray(value) && value.every((item) => words.includes(item as string))
      ? undefined
      : `an array of ${words.map((word) => `'${word}'`).join(', ')}`;

const rewrite: Shape = (value) => {
  if (!isRecord(value)) return "{ to: 'await-argument', argument: 0 }";
  const wrong = oneOf(
    'await-argument',
    'await-receiver',
    'await-promisified',
    'await-wrapped',
    'await-template',
  )(value['to']);
  if (wrong) return `an object whose 'to' is ${wrong}`;
  if (value['to'] === 'await-template')
    return text(value['template']) || !Array.isArray(value['imports'])
      ? "{ to: 'await-template', template: 'sleep($0)', imports: [] }"
      : undefined;
  return value['to'] === 'await-receiver' || !index(value['argument'])
    ? undefined
    : `{ to: '${String(value['to'])}', argument: 0 }`;
};

const required = (shape: Shape) => ({ shape });
const optional = (shape: Shape) => ({ shape, optional: true });

const EVERY: Shapes = {
  kind: required(text),
  module: required(texts),
  export: required(text),
  versions: optional(range),
  docs: required(text),
};

const KINDS: Readonly<Record<RowKind, Shapes>> = {
  'top-level-runner': {
    runtime: required(oneOf(...RUNTIMES)),
    callStyle: required(oneOf('call', 'method', 'factory')),
    operand: required(index),
    takes: required(oneOf('operation', 'operation-function', 'generator-function', 'observer')),
    returns: required(
      oneOf('promise', 'exit-promise', 'value', 'exit', 'fiber', 'cancel', 'task', 'subscription', 'void'),
    ),
    loses: required(listOf('services', 'interruption')),
    services: optional(oneOf('argument', 'receiver')),
    linkedBy: optional(link),
    exitsProcess: optional(flag),
  },
  'nested-runner': {
    callStyle: required(oneOf('call', 'method', 'factory', 'new', 'proto')),
    hazard: required(oneOf('reenters', 'turns', 'stalls', 'waits', 'polls', 'needs-fiber', 'times-out', 'gone')),
    rewrite: optional(rewrite),
    timeoutArgument: optional(index),
    instead: required(text),
  },
  driver: {
    runtime: required(oneOf('microtask', ...RUNTIMES)),
    callStyle: required(oneOf('call', 'curried', 'method', 'new')),
    drives: required(indices),
    style: required(oneOf('generator', 'callback')),
    result: optional(oneOf('ignored', 'collected')),
  },
  callback: {
    callbacks: required(indices),
    timing: required(oneOf('at-once', 'later', 'microtask')),
    result: optional(oneOf('awaited', 'collected', 'needed', 'ignored')),
    perItem: optional(flag),
    group: optional(flag),
  },
  test: {
    runner: required(oneOf('node:test', 'vitest', 'jest', 'mocha', 'playwright', 'jasmine', 'bun', 'ava')),
    bodyInMicrotask: required(flag),
    floatingRejection: required(text),
    done: optional(index),
    dropped: optional(text),
    waitedForFrom: optional(text),
  },
  'known-safe': { why: required(text), givesBack: optional(index) },
  assertion: { throws: optional(flag), twin: optional(text) },
  dispatcher: {
    registers: required(text),
    handler: required(index),
    adopts: required(texts),
    twin: required(text),
    leaves: optional((value) =>
      isRecord(value) && !index(value['argument']) && !text(value['key']) && !text(value['words'])
        ? undefined
        : "{ argument: 1, key: 'run', words: 'process.argv' }",
    ),
  },
  'exit-code': { twin: required(text) },
  sink: {
    host: required(oneOf('workers', 'vercel', 'next', 'service-worker', 'express-4', 'http')),
    by: required(oneOf('parameter', 'import')),
    template: required((value) =>
      typeof value === 'string' && value.includes('$P')
        ? undefined
        : "a template with '$P', such as '$R.waitUntil($P)'",
    ),
    after: optional(index),
    dropped: required(text),
  },
  operation: { runtime: required(oneOf(...RUNTIMES)), task: optional(text) },
  lazy: { what: optional(oneOf('query', 'request')), starts: optional(texts) },
  cold: { completes: optional(flag), pipes: optional(flag) },
  outcome: {},
  description: { what: required(text), driver: required(text), instead: required(text), called: optional(flag) },
  insulator: { why: required(text), docs: optional(text) },
  blocks: { instead: optional(text), docs: optional(text) },
  'assume-pure': { why: required(text), docs: optional(text) },
  'waits-for': {
    waitsFor: required(oneOf('itself', 'elsewhere')),
    of: optional((value) =>
      Array.isArray(value) && value.every((item) => item === 'receiver' || item === 'arguments' || !index(item))
        ? undefined
        : "an array of 'receiver', 'arguments' and argument indices",
    ),
    stream: optional(flag),
    clock: optional(flag),
    network: optional(flag),
    wraps: optional(text),
    makes: optional(text),
    events: optional(texts),
    after: optional((value) =>
      isRecord(value) && Object.values(value).every((events) => !texts(events)) ? undefined : "{ terminate: ['exit'] }",
    ),
    startedBy: optional(texts),
    calls: optional(oneOf('itself', 'unseen')),
    named: optional(texts),
    serves: optional(flag),
    docs: optional(text),
  },
  'blocking-call': {
    cost: required(oneOf('microseconds', 'file', 'process', 'unbounded')),
    sibling: optional((value) =>
      isRecord(value) &&
      (value['module'] === undefined || !text(value['module'])) &&
      !text(value['name']) &&
      !oneOf('promise', 'callback')(value['style']) &&
      (value['gives'] === undefined || !text(value['gives']))
        ? undefined
        : "{ module: 'our-files', name: 'read', style: 'promise' }",
    ),
    file: optional((value) =>
      isRecord(value) && !oneOf('asks', 'reads', 'changes')(value['does']) && !index(value['paths'])
        ? undefined
        : "{ does: 'reads', paths: 1 }",
    ),
    takesDescriptor: optional(flag),
    onRequest: optional(flag),
    instead: required(text),
    docs: optional(text),
  },
  handler: {
    by: required(oneOf('call', 'parameter', 'decorator', 'member')),
    called: required(oneOf('request', 'message', 'event', 'tick', 'once')),
    events: optional(texts),
    docs: optional(text),
  },
  maker: { makes: required(text), docs: optional(text) },
  'needs-synchronous-context': {
    context: required(text),
    lost: required(text),
    does: required(oneOf('reads', 'acts')),
    ofEvent: optional(flag),
    given: optional((value) =>
      isRecord(value) && !index(value['argument']) && (value['keys'] === undefined || !texts(value['keys']))
        ? undefined
        : "{ argument: 1, keys: ['injector'] }",
    ),
    openedBy: optional(texts),
    leftBy: optional(oneOf('network', 'task')),
    keptBy: optional(texts),
    within: optional((value) =>
      isRecord(value) && !texts(value['events']) && !texts(value['types'])
        ? undefined
        : "{ events: ['click'], types: ['MouseEvent'] }",
    ),
    unless: optional((value) =>
      isRecord(value) && !index(value['argument']) && !texts(value['values'])
        ? undefined
        : "{ argument: 1, values: ['_self'] }",
    ),
    staysThere: optional(flag),
    restoredBy: optional(texts),
    autoImported: optional((value) =>
      isRecord(value) && !text(value['by']) && !text(value['notIn']) ? undefined : "{ by: 'nuxt', notIn: 'server' }",
    ),
    instead: required(text),
    docs: optional(text),
  },
  copies: {
    by: required(oneOf('clone', 'json')),
    argument: required(index),
    key: optional(text),
    gives: optional(oneOf('remote')),
    carriedBy: optional(texts),
    docs: optional(text),
  },
  'copied-empty': { lost: required(text), throws: optional(flag), docs: optional(text) },
};

export const ROW_KINDS = Object.keys(KINDS) as readonly RowKind[];

/** `settings[3] (our-wait waitFor)`: people know their rows by name. */
function placeOf(row: Record<string, unknown>, where: string): string {
  const names = [[row['module']].flat()[0], row['export']].filter((name) => typeof name === 'string');
  return names.length === 0 ? where : `${where} (${names.join(' ')})`;
}

/**
 * Reads one row that a person or a package wrote.
 *
 * @param source where it comes from, for the message
 * @throws Error that names the source, the row, the key and what was expected
 */
export function validateRow(row: unknown, source: string): Row {
  if (!isRecord(row)) throw new Error(`${source} should be an object, found ${JSON.stringify(row)}.`);
  const where = placeOf(row, source);
  const wrongKind = oneOf(...ROW_KINDS)(row['kind']);
  if (wrongKind) throw new Error(`${where}: 'kind' should be ${wrongKind}, found ${JSON.stringify(row['kind'])}.`);
  const shapes: Shapes = { ...EVERY, ...KINDS[row['kind'] as RowKind] };
  for (const key of Object.keys(row)) {
    if (!shapes[key])
      throw new Error(
        `${where}: a ${String(row['kind'])} row has no key '${key}'; its keys are ${Object.keys(shapes).join(', ')}.`,
      );
  }
  for (const [key, { shape, optional: mayMiss }] of Object.entries(shapes)) {
    if (row[key] === undefined && mayMiss) continue;
    const expected = shape(row[key]);
    if (expected)
      throw new Error(`${where}: '${key}' should be ${expected}, found ${JSON.stringify(row[key]) ?? 'nothing'}.`);
  }
  return row as unknown as Row;
}

/** @throws Error as `validateRow` does, for the first row that is wrong */
export function validateRows(rows: unknown, source: string): Row[] {
  if (!Array.isArray(rows))
    throw new Error(`${source} should be an array of catalogue rows, found ${JSON.stringify(rows)}.`);
  return rows.map((row, at) => validateRow(row, `${source}[${at}]`));
}

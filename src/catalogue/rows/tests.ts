import type { AssertionRow, CallbackRow, KnownSafeRow, Row, TestRow } from '../row.js';

const BODIES = ['it', 'test'];
const HOOKS = ['beforeEach', 'afterEach', 'beforeAll', 'afterAll'];
const MOCHA = [
  'it',
  'xit',
  'xspecify',
  'specify',
  'test',
  'before',
  'after',
  'beforeEach',
  'afterEach',
  'setup',
  'teardown',
  'suiteSetup',
  'suiteTeardown',
];

const rows = (
  names: readonly string[],
  module: readonly string[],
  rest: Omit<TestRow, 'kind' | 'module' | 'export'>,
): TestRow[] => names.map((name) => ({ kind: 'test', module, export: name, ...rest }));

const safe = (name: string): KnownSafeRow => ({
  kind: 'known-safe',
  module: ['node:test'],
  export: name,
  why: 'the runner waits for every test that is registered',
  docs: 'https://nodejs.org/api/test.html#testname-options-fn',
});

/** Those of vitest and node:test wait for a promise, as their types say. */
const groups = (names: readonly string[], module: readonly string[], docs: string): CallbackRow[] =>
  names.map((name) => ({
    kind: 'callback',
    module,
    export: name,
    callbacks: 'any',
    timing: 'at-once',
    result: 'needed',
    group: true,
    docs,
  }));

const assertion = (module: readonly string[], name: string, docs: string): AssertionRow => ({
  kind: 'assertion',
  module,
  export: name,
  docs,
});

const ASSERT = ['node:assert', 'node:assert/strict', 'assert', 'assert/strict'];
const assertPage = (name: string): string =>
  `https://nodejs.org/api/assert.html#assert${name.toLowerCase()}${name.includes('eject') ? 'asyncfn' : 'fn'}-error-message`;

export const testRows: readonly Row[] = [
  ...rows([...BODIES, ...HOOKS], ['vitest'], {
    runner: 'vitest',
    bodyInMicrotask: true,
    floatingRejection: 'the run fails with an unhandled rejection that names no test',
    docs: 'measured: vitest@4',
  }),
  ...rows([...BODIES, 'fit', 'xit', 'xtest', ...HOOKS], ['@jest/globals', 'jest'], {
    runner: 'jest',
    bodyInMicrotask: true,
    done: 0,
    floatingRejection: 'its rejection is reported apart from the test',
    docs: 'measured: jest@30',
  }),
  ...rows(MOCHA, ['mocha'], {
    runner: 'mocha',
    bodyInMicrotask: false,
    done: 0,
    floatingRejection: 'mocha swallows its rejection and exits with 0',
    docs: 'measured: mocha@11, mocha@12',
  }),
  ...rows([...BODIES, 'default', 'before', 'after', 'beforeEach', 'afterEach'], ['node:test'], {
    runner: 'node:test',
    bodyInMicrotask: false,
    done: 1,
    floatingRejection: 'its rejection is a diagnostic only: the test passes',
    docs: 'measured: node:test of Node 20.20.2',
  }),
  // The native compiler does not say which module the namespace of a function belongs to that is the module itself.
  ...[['node:test'], []].flatMap((module) =>
    rows([module.length > 0 ? 'TestContext#test' : 'test.TestContext#test'], module, {
      runner: 'node:test',
      bodyInMicrotask: false,
      done: 1,
      floatingRejection: 'its rejection is a diagnostic only: the test passes',
      dropped:
        'the test around it ends first, and before Node 24 a sub-test that has not ended by then is cancelled, and both fail',
      waitedForFrom: '24.0.0',
      docs: 'measured: node:test of Node 20.20.2, 22.23.3 and 24.21.0',
    }),
  ),
  ...rows(['test', ...HOOKS.map((hook) => `test.${hook}`)], ['@playwright/test'], {
    runner: 'playwright',
    bodyInMicrotask: true,
    floatingRejection: 'its rejection is blamed on a later test',
    docs: 'measured: @playwright/test@1.65',
  }),
  ...rows([...BODIES, ...HOOKS], ['jasmine'], {
    runner: 'jasmine',
    bodyInMicrotask: false,
    done: 0,
    floatingRejection: 'its rejection is reported apart from the test',
    docs: 'https://jasmine.github.io/tutorials/async',
  }),
  ...rows([...BODIES, ...HOOKS], ['bun:test'], {
    runner: 'bun',
    bodyInMicrotask: false,
    floatingRejection: 'its rejection is reported apart from the test',
    docs: 'https://bun.sh/docs/test/writing',
  }),
  ...rows(['default'], ['ava'], {
    runner: 'ava',
    bodyInMicrotask: true,
    floatingRejection: 'the run fails with an unhandled rejection',
    docs: 'https://github.com/avajs/ava/blob/main/docs/01-writing-tests.md',
  }),
  ...['default', 'test', 'it', 'suite', 'describe'].map(safe),
  ...groups(
    ['describe', 'fdescribe', 'xdescribe'],
    ['@jest/globals', 'jest'],
    'https://jestjs.io/docs/api#describename-fn',
  ),
  ...groups(
    ['describe', 'context', 'suite', 'xdescribe', 'xcontext'],
    ['mocha'],
    'https://mochajs.org/#delayed-root-suite',
  ),
  ...groups(['test.describe'], ['@playwright/test'], 'https://playwright.dev/docs/api/class-test#test-describe'),
  ...groups(
    ['describe', 'fdescribe', 'xdescribe'],
    ['jasmine'],
    'https://jasmine.github.io/api/edge/global.html#describe',
  ),
  ...groups(['describe'], ['bun:test'], 'https://bun.sh/docs/test/writing'),
  assertion(['vitest'], 'expect', 'https://vitest.dev/api/expect.html#resolves'),
  assertion(['vitest', '@vitest/expect'], 'ExpectStatic', 'https://vitest.dev/api/expect.html#resolves'),
  assertion(['@jest/globals', 'jest'], 'expect', 'https://jestjs.io/docs/expect#resolves'),
  ...['expect', 'Expect'].map((name) =>
    assertion(['@playwright/test'], name, 'https://playwright.dev/docs/test-assertions'),
  ),
  assertion(['bun:test'], 'expect', 'https://bun.sh/docs/test/writing'),
  ...['expect', 'assert'].map((name) => assertion(['chai'], name, 'https://www.chaijs.com/plugins/chai-as-promised/')),
  ...['throws', 'doesNotThrow'].map(
    (name): AssertionRow => ({
      ...assertion(['chai'], `assert.${name}`, 'https://www.chaijs.com/api/assert/#method_throws'),
      throws: true,
    }),
  ),
  ...['rejects', 'doesNotReject'].map((name) => assertion(ASSERT, name, assertPage(name))),
  ...[
    ['throws', 'rejects'],
    ['doesNotThrow', 'doesNotReject'],
  ].map(
    ([name = '', twin = '']): AssertionRow => ({ ...assertion(ASSERT, name, assertPage(name)), throws: true, twin }),
  ),
];

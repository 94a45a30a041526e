import type { NestedRunnerRow, Row } from '../row.js';

const FIBERS = 'https://github.com/laverdet/node-fibers#readme';
const METEOR = 'https://guide.meteor.com/3.0-migration.html';
const PROMISE = 'return a promise, and await it';

const fiber = (module: readonly string[], name: string, rest: Partial<NestedRunnerRow> = {}): NestedRunnerRow => ({
  kind: 'nested-runner',
  module,
  export: name,
  callStyle: 'call',
  hazard: 'needs-fiber',
  instead: PROMISE,
  docs: FIBERS,
  ...rest,
});

const meteor = (module: readonly string[], name: string, rest: Partial<NestedRunnerRow>): NestedRunnerRow => ({
  kind: 'nested-runner',
  module,
  export: name,
  callStyle: 'call',
  hazard: 'gone',
  instead: PROMISE,
  docs: METEOR,
  ...rest,
});

const promiseModules = ['meteor-promise', 'meteor/promise'] as const;

/** Suspend a fibre of node-fibers, which no Node since 16 loads, or of Meteor 2. */
export const fiberRows: readonly Row[] = [
  fiber(['fibers'], 'default.yield'),
  // Its types may declare the class by name, or as what the module exports.
  ...['Future#wait', 'default#wait'].map((path) => fiber(['fibers/future'], path, { callStyle: 'method' })),
  fiber(['fibers/future'], 'default.wait', { callStyle: 'method' }),
  fiber(['fibers/future'], 'Future.wait', { callStyle: 'method' }),
  fiber(['fibrous'], 'default.wait'),
  fiber(['synchronize'], 'await'),
  fiber(['sync'], 'sleep', {
    rewrite: {
      to: 'await-template',
      template: 'setTimeout($0)',
      imports: [{ module: 'node:timers/promises', name: 'setTimeout' }],
    },
  }),
  fiber(['sync'], 'waitFutures'),
  ...['for', 'forMethod', 'applyAndWait'].map((name) => fiber(['wait.for'], `default.${name}`)),
  fiber(['asyncawait'], 'await', { rewrite: { to: 'await-argument', argument: 0 } }),
  fiber(['asyncawait/await'], 'default', { rewrite: { to: 'await-argument', argument: 0 } }),
  // As globals: Meteor patches them onto the built-in Promise, and projects declare their types themselves.
  ...[promiseModules, []].flatMap((module): Row[] => [
    meteor(module, 'Promise.await', { rewrite: { to: 'await-argument', argument: 0 } }),
    meteor(module, 'Promise.awaitAll', { rewrite: { to: 'await-template', template: 'Promise.all($*)', imports: [] } }),
    meteor(module, 'Promise#await', { callStyle: 'proto', rewrite: { to: 'await-receiver' } }),
  ]),
  meteor(['meteor/meteor'], 'Meteor.wrapAsync', {
    callStyle: 'factory',
    rewrite: { to: 'await-promisified', argument: 0 },
    instead: 'promisify the function and await it',
  }),
  meteor(['meteor/meteor'], 'Meteor._sleepForMs', {
    rewrite: { to: 'await-template', template: 'Meteor._sleepForMs($0)', imports: [] },
  }),
];

import type { NestedRewrite, NestedRunnerRow, Row } from '../row.js';

const DEASYNC = 'measured: deasync@0.1.32';
const KACIRAS = 'measured: @kaciras/deasync@1.1.0';
const SLEEP: NestedRewrite = {
  to: 'await-template',
  template: 'setTimeout($0)',
  imports: [{ module: 'node:timers/promises', name: 'setTimeout' }],
};
const LOOP = 'wait for the event itself: `await once(emitter, name)`, or a promise that its callback resolves';

const nested = (
  module: string,
  name: string,
  docs: string,
  rest: Omit<NestedRunnerRow, 'kind' | 'module' | 'export' | 'docs'>,
): NestedRunnerRow => ({
  kind: 'nested-runner',
  module: [module],
  export: name,
  docs,
  ...rest,
});

const call = { callStyle: 'call', hazard: 'reenters' } as const;
const promisified = {
  callStyle: 'factory',
  hazard: 'reenters',
  rewrite: { to: 'await-promisified', argument: 0 },
  instead: 'promisify the function and await it',
} as const;
const awaited = { ...call, rewrite: { to: 'await-argument', argument: 0 }, instead: 'await the promise' } as const;

/** Run the loop from inside one of its callbacks. */
export const reenteringRows: readonly Row[] = [
  nested('deasync', 'default', DEASYNC, promisified),
  nested('deasync', 'default.loopWhile', DEASYNC, { ...call, instead: LOOP }),
  nested('deasync', 'default.runLoopOnce', DEASYNC, { ...call, instead: LOOP }),
  // It waits for a timer, which the re-entered loop does serve.
  nested('deasync', 'default.sleep', DEASYNC, {
    callStyle: 'call',
    hazard: 'turns',
    rewrite: SLEEP,
    instead: 'await a timer',
  }),
  nested('@kaciras/deasync', 'awaitSync', KACIRAS, awaited),
  nested('@kaciras/deasync', 'deasync', KACIRAS, promisified),
  nested('@kaciras/deasync', 'loopWhile', KACIRAS, { ...call, instead: LOOP }),
  nested('@kaciras/deasync', 'runLoopOnce', KACIRAS, { ...call, instead: LOOP }),
  nested('@kaciras/deasync', 'uvRun', KACIRAS, { ...call, instead: LOOP }),
  nested('deasync-promise', 'default', 'measured: deasync-promise@1.0.1', awaited),
  nested('promise-synchronizer', 'default', 'measured: promise-synchronizer', awaited),
  nested('system-sleep', 'default', 'measured: system-sleep', { ...call, rewrite: SLEEP, instead: 'await a timer' }),
  nested('synchronized-promise', 'default', 'measured: synchronized-promise', {
    callStyle: 'factory',
    hazard: 'times-out',
    rewrite: { to: 'await-wrapped', argument: 0 },
    instead: 'await the function itself',
  }),
  ...['uvrun', 'uvrun2'].flatMap((module): Row[] =>
    ['run', 'runOnce'].map((name) =>
      nested(module, name, `https://www.npmjs.com/package/${module}`, { ...call, instead: LOOP }),
    ),
  ),
];

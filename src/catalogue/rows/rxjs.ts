import type { Row } from '../row.js';

const DOCS = 'https://rxjs.dev/deprecations/subscribe-arguments';

export const rxjsRows: readonly Row[] = [
  {
    kind: 'top-level-runner',
    module: ['rxjs'],
    export: 'Observable#subscribe',
    runtime: 'rxjs',
    callStyle: 'method',
    operand: 0,
    takes: 'observer',
    returns: 'subscription',
    loses: ['interruption'],
    docs: 'measured: rxjs@7.8.2',
  },
  {
    kind: 'driver',
    module: ['rxjs'],
    export: 'Observable#subscribe',
    runtime: 'rxjs',
    callStyle: 'method',
    drives: 'any',
    style: 'callback',
    docs: DOCS,
  },
  ...['tap', 'map', 'filter'].map(
    (name): Row => ({
      kind: 'driver',
      module: ['rxjs', 'rxjs/operators'],
      export: name,
      runtime: 'rxjs',
      callStyle: 'call',
      drives: 'any',
      style: 'callback',
      docs: `https://rxjs.dev/api/operators/${name}`,
    }),
  ),
];

import type { ColdRow } from '../lazy-row.js';
import type { Row } from '../row.js';

const DOCS = 'https://rxjs.dev/deprecations/subscribe-arguments';

const cold = (module: readonly string[], name: string, docs: string, more: Partial<ColdRow> = {}): ColdRow => ({
  kind: 'cold',
  module,
  export: name,
  docs,
  ...more,
});

/** Functions of rxjs that only put an Observable together; `from` may be given work that has begun. */
const CREATORS = [
  'combineLatest',
  'concat',
  'defer',
  'forkJoin',
  'interval',
  'merge',
  'of',
  'range',
  'timer',
  'using',
  'zip',
];

/** What Angular's client sends when somebody subscribes, each time anew. */
const REQUESTS = ['delete', 'get', 'head', 'jsonp', 'options', 'patch', 'post', 'put', 'request'];

export const rxjsRows: readonly Row[] = [
  {
    kind: 'operation',
    module: ['rxjs'],
    export: 'Observable',
    runtime: 'rxjs',
    docs: 'https://rxjs.dev/guide/observable',
  },
  cold(['rxjs'], 'Observable', 'https://rxjs.dev/guide/observable'),
  cold(['rxjs'], 'Observable#pipe', 'https://rxjs.dev/guide/operators', { pipes: true }),
  ...CREATORS.map((name) => cold(['rxjs'], name, `https://rxjs.dev/api/index/function/${name}`)),
  cold(['rxjs/ajax', 'rxjs'], 'ajax', 'https://rxjs.dev/api/ajax/ajax', { completes: true }),
  ...REQUESTS.map((name) =>
    cold(['@angular/common/http'], `HttpClient#${name}`, 'https://angular.dev/guide/http/making-requests', {
      completes: true,
    }),
  ),
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
    result: 'ignored',
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
      ...(name === 'tap' && { result: 'ignored' }),
      ...(name === 'map' && { result: 'collected' }),
      docs: `https://rxjs.dev/api/operators/${name}`,
    }),
  ),
];

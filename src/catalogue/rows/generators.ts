import type { DriverRow, Row } from '../row.js';

const SAGA_DOCS = 'https://redux-saga.js.org/docs/api';
const sagaRunner = {
  kind: 'top-level-runner',
  runtime: 'saga',
  takes: 'generator-function',
  returns: 'task',
  loses: ['interruption'],
  docs: SAGA_DOCS,
} as const;

const saga = (name: string, module: string): DriverRow => ({
  kind: 'driver',
  module: [module],
  export: name,
  runtime: 'saga',
  callStyle: 'call',
  drives: 'any',
  style: 'generator',
  docs: SAGA_DOCS,
});

const SAGA_EFFECTS = [
  'call',
  'apply',
  'fork',
  'spawn',
  'takeEvery',
  'takeLatest',
  'takeLeading',
  'debounce',
  'throttle',
  'retry',
];

export const generatorRows: readonly Row[] = [
  { ...sagaRunner, module: ['redux-saga'], export: 'runSaga', callStyle: 'call', operand: 1 },
  {
    ...sagaRunner,
    module: ['redux-saga', '@redux-saga/core'],
    export: 'SagaMiddleware#run',
    callStyle: 'method',
    operand: 0,
  },
  saga('runSaga', 'redux-saga'),
  { ...saga('SagaMiddleware#run', 'redux-saga'), module: ['redux-saga', '@redux-saga/core'], callStyle: 'method' },
  ...SAGA_EFFECTS.map(
    (name): Row => ({
      ...saga(name, 'redux-saga/effects'),
      module: ['redux-saga/effects', '@redux-saga/core/effects'],
    }),
  ),
  ...['Effect', 'SimpleEffect', 'CombinatorEffect'].map(
    (name): Row => ({
      kind: 'operation',
      module: ['redux-saga/effects', '@redux-saga/core/effects', '@redux-saga/types'],
      export: name,
      runtime: 'saga',
      docs: SAGA_DOCS,
    }),
  ),
  {
    kind: 'top-level-runner',
    module: ['co'],
    export: 'default',
    runtime: 'co',
    callStyle: 'call',
    operand: 0,
    takes: 'generator-function',
    returns: 'promise',
    loses: ['interruption'],
    docs: 'https://github.com/tj/co#api',
  },
  {
    kind: 'driver',
    module: ['co'],
    export: 'default',
    runtime: 'co',
    callStyle: 'call',
    drives: [0],
    style: 'generator',
    docs: 'https://github.com/tj/co#api',
  },
  {
    kind: 'driver',
    module: ['co'],
    export: 'wrap',
    runtime: 'co',
    callStyle: 'call',
    drives: [0],
    style: 'generator',
    docs: 'https://github.com/tj/co#api',
  },
  {
    kind: 'driver',
    module: ['bluebird'],
    export: 'coroutine',
    runtime: 'co',
    callStyle: 'call',
    drives: [0],
    style: 'generator',
    docs: 'http://bluebirdjs.com/docs/api/promise.coroutine.html',
  },
  {
    kind: 'driver',
    module: ['mobx'],
    export: 'flow',
    runtime: 'flow',
    callStyle: 'call',
    drives: [0],
    style: 'generator',
    docs: 'https://mobx.js.org/actions.html#using-flow-instead-of-async--await-',
  },
];

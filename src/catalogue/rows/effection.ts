import type { DriverRow, Row } from '../row.js';

const DOCS = 'https://frontside.com/effection/docs/operations';
const base = { module: ['effection'], docs: 'measured: effection@3.6.1, effection@4.1.1' } as const;
const runner = {
  ...base,
  kind: 'top-level-runner',
  runtime: 'effection',
  operand: 0,
  takes: 'operation-function',
  loses: ['services', 'interruption'],
} as const;

const driver = (name: string, drives: readonly number[] | 'any' = 'any'): DriverRow => ({
  kind: 'driver',
  module: ['effection'],
  export: name,
  runtime: 'effection',
  callStyle: 'call',
  drives,
  style: 'generator',
  docs: DOCS,
});

export const effectionRows: readonly Row[] = [
  { ...runner, export: 'run', callStyle: 'call', returns: 'task' },
  { ...runner, export: 'main', callStyle: 'call', returns: 'promise', exitsProcess: true },
  { ...runner, export: 'global.run', versions: '>=4', callStyle: 'method', returns: 'task' },
  ...['run', 'main', 'call', 'spawn', 'action', 'resource', 'ensure', 'scoped', 'withResolvers', 'lift', 'suspend'].map(
    (name) => driver(name),
  ),
  driver('Scope#run'),
  driver('Scope#spawn'),
  { ...base, kind: 'operation', export: 'Operation', runtime: 'effection', task: 'Task' },
  {
    ...base,
    kind: 'known-safe',
    export: 'Scope#run',
    why: 'the scope supervises it: it is halted with the operation of the scope, which fails when it fails',
  },
];

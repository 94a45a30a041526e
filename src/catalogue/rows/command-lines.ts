import type { Row } from '../row.js';

export const commandLineRows: readonly Row[] = [
  {
    kind: 'dispatcher',
    module: ['commander', '@commander-js/extra-typings'],
    export: 'Command#parse',
    versions: '>=7',
    registers: 'Command#action',
    handler: 0,
    adopts: ['addCommand'],
    twin: 'parseAsync',
    docs: 'https://github.com/tj/commander.js#action-handler',
  },
];

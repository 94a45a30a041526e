import type { KnownSafeRow, Row } from '../row.js';

/** Its promise never rejects: it prints what failed, and the process ends with code 1 or more. */
const endsByItself = (module: readonly string[], name: string, docs: string): KnownSafeRow => ({
  kind: 'known-safe',
  module,
  export: name,
  why: 'it prints a failure of its own accord, and has the process end with a code for it',
  docs,
});

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
  {
    kind: 'dispatcher',
    module: ['cac'],
    export: 'CAC#parse',
    registers: 'Command#action',
    handler: 0,
    adopts: [],
    twin: 'runMatchedCommand',
    leaves: { argument: 1, key: 'run', words: 'process.argv' },
    docs: 'https://github.com/cacjs/cac#error-handling',
  },
  {
    kind: 'dispatcher',
    module: ['sade'],
    export: 'Sade#parse',
    registers: 'Sade#action',
    handler: 0,
    adopts: [],
    // What the action gives is what it gives: measured, sade@1.8.1.
    twin: 'parse',
    docs: 'https://github.com/lukeed/sade#parsearr-opts',
  },
  {
    kind: 'exit-code',
    module: ['clipanion'],
    export: 'Cli#run',
    twin: 'runExit',
    docs: 'measured: clipanion@3.2.1',
  },
  endsByItself(['citty'], 'runMain', 'measured: citty@0.2.2'),
  endsByItself(['clipanion'], 'Cli#runExit', 'measured: clipanion@3.2.1'),
  endsByItself(['clipanion'], 'runExit', 'measured: clipanion@3.2.1'),
  endsByItself(['@oclif/core'], 'execute', 'measured: @oclif/core@4.14.0'),
];

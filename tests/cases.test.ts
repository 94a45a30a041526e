import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reshaped } from './harness/case-programs.js';
import {
  alternatives,
  caseName,
  cases,
  findingsText,
  golden,
  goldens,
  lint,
  plansText,
  throughCodemod,
  throughEslint,
  writeGolden,
} from './harness/cases.js';
import { tokenDiff } from './harness/token-diff.js';

/** For whoever writes a case: the goldens are written, and are then to be read. */
const WRITES = process.env['WRITE_CASES'];

/** Words that plans bring along; every other token of an output has to be in its input. */
const WORDS = [
  ...['await', 'async', 'yield', 'return', 'continue', 'void', 'for', 'of', 'const', 'import', 'from', 'require', '_'],
  ...[
    'catch',
    'Promise',
    'all',
    'allSettled',
    'map',
    'entries',
    'error',
    'console',
    'process',
    'exitCode',
    'given',
    'once',
    'prependOnceListener',
    'new',
    'resolve',
    'write',
    '130',
    '143',
    '1',
    'waitAsync',
    'value',
    'promisify',
    'then',
    'bytesRead',
    'stdout',
    'setTimeout',
    'fetch',
    'router',
    'route',
    'injected',
    'currentInstance',
    'untilDestroyed',
    'signal',
  ],
  ...[
    'Effect',
    'Runtime',
    'runtime',
    'context',
    'never',
    'promise',
    'exit',
    'flatMap',
    'forEach',
    'concurrency',
    "'unbounded'",
    'discard',
    'true',
    'gen',
    'pipe',
    'function',
    'flat',
    'at',
    'Boolean',
    'provide',
    'fork',
    'forkChild',
    'forkDaemon',
    'forkDetach',
    'until',
    'useScope',
    'scope',
    'call',
    'spawn',
    'run',
    'suspend',
    'subscribe',
    'lastValueFrom',
    'defaultValue',
    'undefined',
    'waitUntil',
    'next',
  ],
  ...[
    'runFork',
    'runForkWith',
    'runPromise',
    'runSync',
    'parseAsync',
    'allSettled',
    'results',
    'result',
    'if',
    'status',
    "'rejected'",
    'reason',
    'reject',
    'Buffer',
    'throw',
    'cleanUp',
    'end',
    'typeof',
    "'function'",
    'then',
    'concatMap',
    'mergeMap',
    'switchMap',
    'runExit',
    'runMatchedCommand',
    'argv',
    'false',
    "'effect'",
    "'effection'",
    "'rxjs'",
    "'redux-saga/effects'",
    "'node:util'",
    "'node:timers/promises'",
    "'node:fs/promises'",
    "'fs/promises'",
    'promises',
    "'prettier'",
  ],
];
const isPunctuator = (token: string): boolean => /^\W+$/.test(token);

describe.each(cases.map((one) => [caseName(one), one] as const))('%s', (name, one) => {
  const write = WRITES !== undefined && name.includes(WRITES);

  it('is judged and rewritten alike by every door', () => {
    const input = readFileSync(one.input, 'utf8');
    const messages = lint(one, input);
    const findings = findingsText(input, messages);
    const output = throughEslint(one, input, messages);
    const choices = alternatives(input, messages);
    const codemod = throughCodemod(one, input);
    const plans = plansText(one, input);
    if (write) {
      for (const file of goldens(one)) writeGolden(one, file, undefined);
      writeGolden(one, 'findings.txt', findings);
      writeGolden(one, 'plans.txt', plans);
      writeGolden(one, `output${one.extension}`, output === input ? undefined : output);
      [...choices].forEach(([, text], index) => writeGolden(one, `output.${index + 1}${one.extension}`, text));
    }
    expect(findings).toBe(golden(one, 'findings.txt'));
    expect(plans).toBe(golden(one, 'plans.txt'));
    expect(output).toBe(golden(one, `output${one.extension}`) ?? input);
    expect(codemod.output, codemod.reports.join('\n')).toBe(output);
    for (const [index, [title, text]] of [...choices].entries())
      expect(text, title).toBe(golden(one, `output.${index + 1}${one.extension}`));
    expect(goldens(one).length).toBe(choices.size + (output === input ? 0 : 1));
  });

  const file = `output${one.extension}`;
  if (!one.files.has(file)) return;

  it('changes nothing on a second run, and only what its plan names on the first', () => {
    const [input, output] = [readFileSync(one.input, 'utf8'), golden(one, file)!];
    const settings = golden(one, 'async-boundary.config.json') ?? '';
    expect(throughCodemod(one, output).output).toBe(output);
    const { added } = tokenDiff(input, output, one.input);
    const isKnown = (token: string): boolean =>
      isPunctuator(token) ||
      WORDS.includes(token) ||
      input.includes(token) ||
      settings.includes(token.replaceAll("'", ''));
    const foreign = added.filter((token) => !isKnown(token) && !isKnown(token.replace(/\d$/, ''))); // Where a name is taken, it gets a number.
    expect(foreign).toEqual([]);
  });

  it('keeps line ends, tabs and the byte order mark', () => {
    const [input, output] = [readFileSync(one.input, 'utf8'), golden(one, file)!];
    const changed = (text: string): string => `\uFEFF${reshaped(text)}`;
    expect(throughCodemod(one, changed(input)).output).toBe(changed(output));
  });
});

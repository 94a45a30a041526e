import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { missingFrom, passedIn, typeErrorsIn } from '../scripts/trial/results.mjs';
import { isClean, table } from '../scripts/trial/table.mjs';

const REPORTS = {
  json: JSON.stringify({
    testResults: [
      {
        assertionResults: [
          { fullName: 'a b', status: 'passed' },
          { fullName: 'c', status: 'failed' },
        ],
      },
    ],
  }),
  mocha: `printed by a test\n${JSON.stringify({ stats: {}, passes: [{ fullTitle: 'a b' }], failures: [{ fullTitle: 'c' }] }, undefined, 2)}`,
  junit: `<testsuites>
  <testcase name="a b" time="0.1" classname="test"/>
  <testcase name="c" time="0.1" classname="test">
    <failure type="testCodeFailure" message="no">…</failure>
  </testcase>
  <testcase name="d" time="0" classname="test">
    <skipped type="skipped" message="true"/>
  </testcase>
</testsuites>`,
  tap: 'TAP version 13\n    ok 1 - a b # time=1.5ms\n    not ok 2 - c\nok 3 - d # SKIP\n1..3\n',
} as const;

it.each(Object.keys(REPORTS) as (keyof typeof REPORTS)[])('tests that passed are read from %s', (format) => {
  const folder = mkdtempSync(join(tmpdir(), 'async-boundary-'));
  const file = join(folder, 'report');
  expect(passedIn(format, file)).toEqual([]);
  writeFileSync(file, REPORTS[format]);
  expect(passedIn(format, file)).toEqual(['a b']);
  writeFileSync(file, REPORTS[format].slice(0, 20));
  expect(passedIn(format, file)).toEqual([]);
  rmSync(folder, { recursive: true });
});

it('tests of the same name are lost one by one', () => {
  expect(missingFrom(['a', 'b'], ['a', 'a', 'b'])).toEqual(['a']);
  expect(missingFrom(['a', 'c', 'a'], ['a', 'a'])).toEqual([]);
});

it('a type error that has only moved is not a new one', () => {
  const before = typeErrorsIn('a.ts(1,2): error TS2304: Cannot find name.\nFound 1 error.\n');
  const after = typeErrorsIn('a.ts(9,2): error TS2304: Cannot find name.\na.ts(9,9): error TS1: x\n');
  expect(missingFrom(before, after)).toEqual(['a.ts: error TS1: x']);
});

it('a table says for each package what was changed and lost, and whether its tests end', () => {
  const clean = {
    name: 'a',
    folder: '/tmp/a',
    applied: 3,
    letGo: 2,
    refused: 1,
    tests: 10,
    before: { seconds: 4 },
    after: { timedOut: false },
    lost: [],
    newErrors: [],
  };
  const losing = { ...clean, name: 'b', folder: '/tmp/b', lost: ['saves'] };
  const hanging = { ...clean, name: 'c', folder: '/tmp/c', after: { timedOut: true } };
  expect([clean, losing, hanging].map(isClean)).toEqual([true, false, false]);
  const lines = table([clean, losing, hanging]).split('\n');
  expect(lines.slice(2, 6)).toEqual([
    '| a | 3 | 2 | 1 | 10 | 0 | 0 | clean |',
    '| b | 3 | 2 | 1 | 10 | 1 | 0 | loses |',
    '| c | 3 | 2 | 1 | 10 | 0 | 0 | does not end (4 s before) |',
    '| 3 packages | 9 | 6 | 3 | 30 | 1 | 0 | 1 clean |',
  ]);
  expect(lines.slice(6)).toEqual(['', 'b, in /tmp/b:', '- lost: saves', '', 'c, in /tmp/c:']);
});

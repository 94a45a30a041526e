import { expect, it } from 'vitest';
import { differencesBetween, differencesTable, type LintResult } from '../scripts/ecosystem/compare.mjs';

const TEXT = 'save();\nload() || save();\n';
const PLACE = { line: 2, column: 1, endLine: 2, endColumn: 7, ruleId: 'async-boundary/no-floating-promises' };
const AWAITED = { desc: 'Await the promise', fix: { range: [8, 8] as const, text: 'await ' } };
const FOUND = { ...PLACE, message: 'It floats.', plan: 'file, review: Await the promise', suggestions: [AWAITED] };
const said = (...messages: LintResult['messages']): LintResult[] => [{ filePath: '/a.ts', messages }];
const between = (base: LintResult[], head: LintResult[]): string[] =>
  differencesTable(
    differencesBetween(base, head, () => TEXT),
    (file) => file.slice(1),
  ).slice(2);
const ROW = '| a.ts:2:1 | async-boundary/no-floating-promises |';
const CODE = '`` load() \\|\\| save(); ``';
const TOLD =
  '`` It floats. ``<br>`` file, review: Await the promise ``<br>`` Await the promise: await load() \\|\\| save(); ``';

it('two revisions that say the same differ nowhere', () => {
  expect(between(said(FOUND), said(FOUND))).toEqual([]);
});

it('what one of them alone finds is added or removed, with its code', () => {
  expect(between(said(), said(FOUND))).toEqual([`${ROW} added | ${CODE} |  | ${TOLD} |`]);
  expect(between(said(FOUND), [])).toEqual([`${ROW} removed | ${CODE} | ${TOLD} |  |`]);
});

it('another message, plan or edit at the same place is a change, and shows no more', () => {
  const voided = { desc: 'Let it go', fix: { range: [8, 8] as const, text: 'void ' } };
  expect(between(said(FOUND), said({ ...FOUND, suggestions: [voided] }))).toEqual([
    `${ROW} changed: edits | ${CODE} | \`\` Await the promise: await load() \\|\\| save(); \`\` | \`\` Let it go: void load() \\|\\| save(); \`\` |`,
  ]);
  expect(between(said(FOUND), said({ ...FOUND, plan: 'refused: constructor' }))).toEqual([
    `${ROW} changed: plan | ${CODE} | \`\` file, review: Await the promise \`\` | \`\` refused: constructor \`\` |`,
  ]);
});

it('what an older revision does not say is not compared', () => {
  const older = { ...FOUND, plan: undefined };
  expect(between(said(older), said(FOUND))).toEqual([]);
  expect(between(said(older), said({ ...FOUND, message: 'It is lost.' }))).toEqual([
    `${ROW} changed: message | ${CODE} | \`\` It floats. \`\` | \`\` It is lost. \`\` |`,
  ]);
});

it('two findings of a rule at one place are compared one by one', () => {
  const other = { ...FOUND, message: 'It floats twice.' };
  expect(between(said(FOUND, FOUND), said(FOUND, other))).toEqual([
    `${ROW} changed: message | ${CODE} | \`\` It floats. \`\` | \`\` It floats twice. \`\` |`,
  ]);
});

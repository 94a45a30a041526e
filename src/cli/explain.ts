import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Drive } from '../analysis/driven-by.js';
import { insulationOf } from '../analysis/insulation.js';
import { runnerCall } from '../analysis/runner-calls.js';
import type { Judgement } from '../adapters/judge.js';
import { judgeText, type JudgedFile } from '../adapters/migrate-text.js';
import { readSource } from '../adapters/lost-file.js';
import { splitBom } from '../analysis/byte-order-mark.js';
import type { TSESTree } from '@typescript-eslint/types';
import { applyEdits, editsOf } from '../plans/edits.js';
import type { Rewrite } from '../plans/plan.js';
import { refusals, sentencesOf } from '../plans/reasons.js';
import { settingsFor } from '../adapters/settings.js';
import { isOverridden } from '../settings/overrides.js';
import type { Settings } from '../settings/settings.js';
import { Stop } from '../settings/stop.js';
import { chainLines } from './chain-lines.js';
import { painterFor } from './colour.js';
import { unifiedDiff } from './diff.js';
import { rowName, rowSourceText, shownPath } from './row-source-text.js';
import { underlined } from './source-lines.js';
import { waitsForAt, waitsForLines } from './waits-for-text.js';

const paint = painterFor(process.stdout);

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
}

/** @throws Stop where the text is no `file:line[:column]`, or names no file */
function placeOf(text: string): Place {
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(text) ?? [];
  if (file === undefined || line === undefined)
    throw new Stop(`'${text}' is no place; write file:line or file:line:column.`);
  if (!statSync(resolve(file), { throwIfNoEntry: false })?.isFile()) throw new Stop(`${file}: no such file.`);
  return { file: resolve(file), line: Number(line), column: column === undefined ? undefined : Number(column) };
}

function covers(node: TSESTree.Node, { line, column }: Place): boolean {
  const { start, end } = node.loc;
  if (line < start.line || line > end.line) return false;
  if (column === undefined) return line === start.line;
  return (line > start.line || column > start.column) && (line < end.line || column <= end.column + 1);
}

const at = (node: TSESTree.Node): string => `${node.loc.start.line}:${node.loc.start.column + 1}`;

function driveText(drive: Drive): string {
  if (drive.by !== 'microtask') return `${drive.by} (${drive.how} at ${at(drive.at)})`;
  const waited = { before: 'before any await', after: 'after an await', maybe: 'perhaps after an await' }[
    drive.afterAwait
  ];
  const how =
    drive.how === 'async-function'
      ? `async function at ${at(drive.at)}, ${waited}`
      : drive.how === 'module'
        ? 'ES module top level'
        : `${drive.how.replace('-', ' ')} at ${at(drive.at)}`;
  return `microtask (${how})`;
}

function choice(label: string, rewrite: Rewrite, { opened }: JudgedFile, path: string): string {
  const drawn = editsOf(rewrite, opened.parsed);
  const { text } = opened.parsed;
  const body = drawn.ok
    ? unifiedDiff(path, text, applyEdits(text, drawn.edits), paint).split('\n').slice(2).join('\n')
    : `    ${sentencesOf(refusals[drawn.reason])}`;
  return `  ${paint('bold', label)} ${rewrite.title} ${paint('dim', `(${rewrite.safety}, ${rewrite.name})`)}\n${body}`;
}

function section(judgement: Judgement, judged: JudgedFile, path: string): string {
  const { finding, rule, message, suppressed } = judgement;
  const { plan, drivenBy, sink, row, reached } = finding;
  const waitsFor = waitsForAt(judged.facts, finding.node);
  const { start, end } = finding.node.loc;
  const source = judged.opened.parsed.text.split(/\r?\n/)[start.line - 1] ?? '';
  const [line, carets] = underlined(
    source,
    start.column + 1,
    (end.line === start.line ? end.column : source.length) - start.column,
    '  ',
  );
  const lines = [
    `${paint('underline', `${path}:${start.line}:${start.column + 1}`)}  ${rule.slug}${suppressed ? paint('dim', '  (disabled by a comment)') : ''}`,
    '',
    line,
    paint('red', carets),
    `  ${message}`,
    '',
    `  ${paint('bold', 'driven by')}  ${drivenBy.length > 0 ? drivenBy.map(driveText).join(', ') : 'nothing that is known'}`,
    ...(sink ? [`  ${paint('bold', 'sink')}       ${sink.kind} (${at(sink.at)})`] : []),
    ...(waitsFor === undefined ? [] : [`  ${paint('bold', 'waits for')}  ${waitsFor}`]),
    ...(row
      ? [
          `  ${paint('bold', 'row')}        ${row.kind}: ${rowName(row)} ${paint('dim', [rowSourceText(row), row.docs].filter(Boolean).join('; '))}`,
        ]
      : []),
    ...(reached ? chainLines(reached, paint) : []),
    '',
  ];
  if (plan.kind === 'refuse')
    lines.push(
      `  ${paint('bold', 'refused')}    ${sentencesOf(refusals[plan.reason])}${plan.advice === undefined ? '' : ` Advice: ${plan.advice}.`}`,
      '',
    );
  else lines.push(choice('plan:', plan.best, judged, path));
  for (const alternative of plan.alternatives) lines.push(choice('or:', alternative, judged, path));
  return lines.join('\n');
}

/** Why calls of runners on a line are no findings: the tag or row that says so. */
function silencedBy({ facts }: JudgedFile, place: Place): string[] {
  const calls = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')].filter((call) =>
    covers(call, place),
  );
  return calls.flatMap((call): string[] => {
    const name = facts.textOf(call.callee);
    const said = facts.annotation(call.callee);
    if (said && !said.row)
      return [
        `\`${name}\` is annotated: ${said.tag.word}${said.tag.reason === undefined ? '' : `, ${said.tag.reason}`}.`,
      ];
    const pardon = [...facts.bindings(call.callee), ...facts.originsOf(call.callee)]
      .map((origin) => facts.catalogue.pardon(origin))
      .find((row) => row !== undefined);
    if (pardon)
      return [
        `\`${name}\` is taken for ${pardon.kind === 'insulator' ? 'an insulator' : 'pure'}, since ${pardon.why} (${rowSourceText(pardon)}).`,
      ];
    const runs = runnerCall(facts, 'nested-runner', call) ?? runnerCall(facts, 'top-level-runner', call);
    const isColoured = runs !== undefined || facts.coloured('declared').some(({ node }) => node === call);
    const insulator = isColoured ? insulationOf(facts, call) : undefined;
    return insulator ? [`\`${name}\` is inside an insulator: ${insulator.why} (${rowSourceText(insulator)}).`] : [];
  });
}

/** The settings that somebody made, by the source that made them; the rest are defaults. */
function settingsText(file: string, backend: string): string {
  const { source, settings } = settingsFor(dirname(file));
  const { overrides = [], ...rest } = settings;
  const keysOf = (some: Settings): string[] =>
    Object.keys(some).flatMap((key) =>
      key === 'rules' ? Object.keys(some.rules ?? {}).map((slug) => `rules.${slug}`) : [key],
    );
  const keys = [
    ...keysOf(rest),
    ...overrides.flatMap((override, index) =>
      isOverridden(override, file) ? keysOf(override.settings).map((key) => `overrides[${index}].${key}`) : [],
    ),
  ];
  const from =
    source === undefined ? 'defaults' : `${shownPath(source)} (${keys.join(', ') || 'nothing'}), defaults for the rest`;
  return `settings: ${from}; types: ${backend}`;
}

/**
 * Prints what is known about the findings of a line: what drives the code, where the value ends, what its promise waits
 * for, the row or the tag that decided and who says it, the chain to the runner, and the plan or the refusal. Where
 * nothing is found, what silences it, and what the promises there wait for.
 *
 * @returns 0 when there is a finding to explain, 1 when there is none
 * @throws Stop when the place does not exist, or the file cannot be judged
 */
export function explain(text: string): number {
  const place = placeOf(text);
  const path = relative(process.cwd(), place.file);
  const judged = judgeText(place.file, splitBom(readSource(place.file)).text);
  const found = judged.judgements.filter(({ finding }) => covers(finding.node, place));
  const settings = settingsText(place.file, judged.opened.backend);
  if (found.length === 0) {
    process.stdout.write(
      `${path}:${place.line}: no finding here. ${paint('dim', `(${settings})`)}\n${[
        ...silencedBy(judged, place),
        ...waitsForLines(judged.facts, (node) => covers(node, place)),
      ]
        .map((line) => `  ${line}\n`)
        .join('')}`,
    );
    return 1;
  }
  process.stdout.write(
    `${found.map((judgement) => section(judgement, judged, path)).join('\n')}\n${paint('dim', settings)}\n`,
  );
  return 0;
}

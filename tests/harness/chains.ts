import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Judgement } from '../../src/adapters/judge.js';
import { judgeText, type JudgedFile } from '../../src/adapters/migrate-text.js';
import type { Movement } from '../../src/analysis/colour/colour.js';
import type { Family } from '../../src/analysis/colour/family.js';
import { placesThroughCalls } from '../../src/decisions/making/through-calls.js';
import { applyEdits, editsOf } from '../../src/plans/edits.js';
import { UnparsableFile } from '../../src/adapters/lost-file.js';
import { settingsFor } from '../../src/adapters/settings.js';
import { rules } from '../../src/rules/index.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../chains');

/** A folder of files that call each other; all of them are judged. */
export interface ChainCase {
  readonly name: string;
  readonly folder: string;
}

export const chainCases: readonly ChainCase[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, folder: join(root, name) }));

const SOURCE = new Set(['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']);

export function sourcesOf({ folder }: ChainCase): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        SOURCE.has(extname(entry.name)) &&
        !entry.name.endsWith('.d.ts') &&
        !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The rules whose findings come through calls. */
export const SLUGS = rules.filter(({ followsCalls }) => followsCalls).map(({ slug }) => slug);

/** The lines that a plan inside the file makes of it. */
function madeLines({ finding: { plan, reached } }: Judgement, { opened: { parsed } }: JudgedFile): string {
  if (plan.kind === 'refuse' || plan.best.scope === 'project' || !reached) return '';
  const drawn = editsOf(plan.best, parsed);
  if (!drawn.ok) return `\n  not drawn: ${drawn.reason}`;
  const before = new Set(parsed.text.split('\n'));
  return applyEdits(parsed.text, drawn.edits)
    .split('\n')
    .filter((line) => !before.has(line))
    .map((line) => `\n  + ${line}`)
    .join('');
}

/** A finding as the goldens hold it: its line, carets under the code, the message with paths that start at the case, the plan. */
function shown(judgement: Judgement, judged: JudgedFile, lines: readonly string[], folder: string): string {
  const { finding, message, suppressed } = judgement;
  const { start, end } = finding.node.loc;
  const source = lines[start.line - 1] ?? '';
  const width = Math.max(1, (end.line === start.line ? end.column : source.length) - start.column);
  const { plan } = finding;
  const planned =
    plan.kind === 'refuse'
      ? `refused: ${plan.reason}${plan.reason === 'no-asynchronous-sibling' ? ` (${plan.advice ?? ''})` : ''}`
      : `${plan.best.scope}: ${plan.best.title}`;
  const text = message.replaceAll(`${relative(process.cwd(), folder)}/`, '');
  return `${start.line}: ${source.trimStart()}\n${' '.repeat(`${start.line}: `.length + start.column - (source.length - source.trimStart().length))}${'~'.repeat(width)}\n${text}\n${planned}${madeLines(judgement, judged)}${suppressed ? '\n(disabled)' : ''}\n`;
}

/** Every finding of both runner rules in a case's files, as text; empty where the code is right. */
export function chainFindings(one: ChainCase, types?: 'native' | 'compiler' | 'syntax'): string {
  const parts = sourcesOf(one).flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    let judged: JudgedFile;
    try {
      judged = judgeText(file, source, {
        slugs: SLUGS,
        settings: { ...settingsFor(one.folder).settings, ...(types ? { types } : {}) },
      });
    } catch (error) {
      if (!(error instanceof UnparsableFile)) throw error;
      return [`${relative(one.folder, file)}\nnot parsed\n`];
    }
    const { judgements } = judged;
    const lines = source.split('\n');
    return judgements.length === 0
      ? []
      : [
          `${relative(one.folder, file)}\n${judgements.map((judgement) => shown(judgement, judged, lines, one.folder)).join('\n')}`,
        ];
  });
  return parts.join('\n');
}

/** What a rule says at each place that comes to something through helpers: the title of its plan, absent where it refuses. */
export function plansThroughCalls(
  one: ChainCase,
  slug: string,
  family: Family | undefined,
): { readonly title: string | undefined; readonly movement: Movement }[] {
  return sourcesOf(one).flatMap((file) => {
    let judged: JudgedFile;
    try {
      judged = judgeText(file, readFileSync(file, 'utf8'), { slugs: [slug] });
    } catch (error) {
      if (!(error instanceof UnparsableFile)) throw error;
      return [];
    }
    const { facts, judgements } = judged;
    const places = placesThroughCalls(facts, settingsFor(one.folder).settings, family);
    return judgements.flatMap(({ finding: { node, plan, reached } }) => {
      const place = reached && places.find((each) => each.node === node);
      if (!place) return [];
      return [{ title: plan.kind === 'refuse' ? undefined : plan.best.title, movement: place.call.movement() }];
    });
  });
}

/** Where the findings of a text are: the file, the line and the marks under its code. */
export function findingPlaces(text: string): string[] {
  const lines = text.split('\n');
  let file = '';
  return lines.flatMap((line, at) => {
    const marks = lines[at + 1] ?? '';
    if (!/^\d+: /.test(line) || !/^ *~+$/.test(marks)) return [];
    // The first of a file stands right below its name, the others below an empty line.
    file = lines[at - 1] || file;
    return [`${file}\n${line}\n${marks}`];
  });
}

const goldenOf = ({ folder }: ChainCase): string => join(folder, 'findings.txt');

export function goldenFindings(one: ChainCase): string | undefined {
  return statSync(goldenOf(one), { throwIfNoEntry: false }) ? readFileSync(goldenOf(one), 'utf8') : undefined;
}

export const writeFindings = (one: ChainCase, text: string): void => writeFileSync(goldenOf(one), text);
export const chainName = ({ folder }: ChainCase): string => basename(folder);

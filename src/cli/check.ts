import { relative, resolve } from 'node:path';
import type { Judgement } from '../adapters/judge.js';
import { readText, type JudgedFile } from '../adapters/migrate-text.js';
import { refusals, sentencesOf } from '../plans/reasons.js';
import { Stop } from '../settings/stop.js';
import { painterFor, plural } from './colour.js';
import { lintResult, type LintResult } from './eslint-json.js';
import { readEach, reportBackends, reportShortfall } from './read-each.js';
import { knownConfigs, knownSlugs, settingsFrom } from './arguments.js';
import { Statements } from './unused.js';
import { sourceFiles } from './source-files.js';

export interface CheckOptions {
  readonly format?: string;
  readonly rule?: string | readonly string[];
  readonly config?: string | readonly string[];
  readonly settings?: string;
  readonly verbose?: boolean;
  readonly reportUnused?: boolean;
}

const paint = painterFor(process.stdout);

/** The plan in one line: what would be done, or why nothing is. */
function planLine({ finding: { plan } }: Judgement): string {
  if (plan.kind === 'refuse') return `✗ not rewritten: ${sentencesOf(refusals[plan.reason])}`;
  const { title, scope, safety } = plan.best;
  const note = scope === 'project' ? ' (callers must follow)' : safety === 'safe' ? ' (safe)' : '';
  return `→ ${title.charAt(0).toLowerCase()}${title.slice(1)}${note}`;
}

function stylish(file: string, judgements: readonly Judgement[]): string {
  const places = judgements.map(({ finding }) => `${finding.node.loc.start.line}:${finding.node.loc.start.column + 1}`);
  const width = places.reduce((widest, { length }) => Math.max(widest, length), 0);
  const lines = judgements.flatMap((judgement, index) => [
    `  ${paint('dim', places[index]!.padStart(width))}  ${judgement.message}  ${paint('dim', `async-boundary/${judgement.rule.slug}`)}`,
    `  ${' '.repeat(width)}  ${paint('dim', planLine(judgement))}`,
  ]);
  return [paint('underline', relative(process.cwd(), file) || file), ...lines, ''].join('\n');
}

function summary(
  files: number,
  found: ReadonlyMap<string, number>,
  filesWithFindings: number,
  suppressed: number,
): string {
  const hidden = suppressed > 0 ? `, ${suppressed} disabled by comments` : '';
  const total = [...found.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return paint('green', `✓ nothing found in ${plural(files, 'file')}${hidden}`);
  const byRule = [...found].sort((a, b) => b[1] - a[1]).map(([slug, count]) => `${slug} ${count}`);
  return (
    paint(['red', 'bold'], `✗ ${plural(total, 'finding')} in ${filesWithFindings} of ${plural(files, 'file')}`) +
    ` (${byRule.join(', ')})${hidden}`
  );
}

/**
 * Prints the findings below some paths.
 *
 * @returns 0 when nothing is found, 1 for findings and for what `reportUnused` lists, 2 when a file could not be judged
 * @throws Stop when it cannot do its job
 */
export function check(paths: readonly string[], options: CheckOptions): number {
  const format = options.format ?? 'stylish';
  if (format !== 'stylish' && format !== 'json')
    throw new Stop(`--format ${format}: known formats are stylish and json.`);
  const slugs = knownSlugs(options.rule);
  const configs = knownConfigs(options.config);
  const settings = settingsFrom(options.settings);
  const files = sourceFiles(paths, process.cwd());
  const named = new Set(paths.map((path) => resolve(path)));

  const results: LintResult[] = [];
  const found = new Map<string, number>();
  let filesWithFindings = 0;
  let suppressed = 0;
  const statements = new Statements(options.reportUnused === true);
  const show = (file: string, source: string, { opened, judgements, facts }: JudgedFile): void => {
    statements.read(facts);
    const open = judgements.filter((judgement) => !judgement.suppressed);
    suppressed += judgements.length - open.length;
    if (format === 'json') results.push(lintResult(file, source, opened, judgements));
    if (open.length === 0) return;
    filesWithFindings += 1;
    for (const { rule } of open) found.set(rule.slug, (found.get(rule.slug) ?? 0) + 1);
    if (format === 'stylish') process.stdout.write(`${stylish(file, open)}\n`);
  };
  const shortfall = readEach(files, named, (file, source) => {
    const open = readText(file, source, { slugs, configs, settings, isReadOnce: true });
    return () => {
      const judge = open();
      return () => {
        show(file, source, judge());
      };
    };
  });

  if (format === 'json') {
    for (const error of shortfall.lost) results.push(lintResult.fatal(error));
    results.sort((a, b) => (a.filePath < b.filePath ? -1 : 1));
    process.stdout.write(`${JSON.stringify(results)}\n`);
  } else process.stdout.write(`${summary(shortfall.read, found, filesWithFindings, suppressed)}\n`);
  if (options.verbose && shortfall.generated > 0)
    process.stderr.write(`${plural(shortfall.generated, 'generated file')} skipped.\n`);
  if (options.verbose) reportBackends();
  reportShortfall(shortfall);
  for (const wrong of statements.wrong)
    process.stderr.write(`${painterFor(process.stderr)('yellow', 'warning')} ${wrong}\n`);
  const unused = options.reportUnused ? [...statements.unused(), ...statements.wrong] : [];
  // The other stream holds JSON.
  if (unused.length > 0)
    (format === 'json' ? process.stderr : process.stdout).write(
      `Unused:\n${unused.map((line) => `  ${line}\n`).join('')}`,
    );
  if (shortfall.lost.length > 0) return 2;
  return filesWithFindings > 0 || unused.length > 0 ? 1 : 0;
}

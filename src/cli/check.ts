import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { slugsOn, type Judgement } from '../adapters/judge.js';
import { settingsOf } from '../adapters/settings.js';
import { readText, type JudgedFile } from '../adapters/migrate-text.js';
import { faults } from '../adapters/faults.js';
import { shortfalls } from '../adapters/workspace.js';
import { Stop } from '../settings/stop.js';
import { Baseline, type BaselineOptions } from './baseline.js';
import { painterFor, plural } from './colour.js';
import { lintResult, type LintResult } from './eslint-json.js';
import type { Format } from './formats/format.js';
import { stylish, Tally } from './formats/stylish.js';
import { MissingPackages } from './missing-packages.js';
import { tellSkipped } from './named-paths.js';
import { peerData, PeerLines } from './peers.js';
import { readEach, reportBackends, reportShortfall, type Opening } from './read-each.js';
import { knownConfigs, knownSlugs, settingsFrom } from './arguments.js';
import { Suppressions, type SuppressionOptions } from './suppressions.js';
import { Statements } from './unused.js';
import { Since } from './since.js';
import { isReadable, NOT_READABLE, sourceFiles, withReadableFrames, type SourceFiles } from './source-files.js';

export interface CheckOptions extends SuppressionOptions, BaselineOptions {
  readonly format?: string;
  readonly outputFile?: string;
  readonly maxWarnings?: number | string;
  readonly since?: string;
  readonly requireTypes?: boolean;
  readonly quiet?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly rule?: string | readonly string[];
  readonly config?: string | readonly string[];
  readonly settings?: string;
  readonly verbose?: boolean;
  readonly reportUnused?: boolean;
  readonly peers?: boolean;
}

/** @throws Stop where it is no number; -1 stands for any, as ESLint has it */
function mostWarnings(asked: number | string = -1): number {
  const most = Number(asked);
  if (!Number.isInteger(most) || most < -1) throw new Stop(`--max-warnings ${asked}: give a number, 0 or more.`);
  return most < 0 ? Infinity : most;
}

/** The files that are judged; `read` gives the text of one that is not on the disk as it stands. @throws Stop */
function asked(
  paths: readonly string[],
  { stdin, stdinFilename }: CheckOptions,
  since: Since | undefined,
): SourceFiles & { readonly read?: (file: string) => string } {
  if (!stdin && stdinFilename === undefined) {
    const found = sourceFiles(paths, process.cwd());
    return since && ![...since.changed].some(isReadable) ? { ...found, files: [] } : found;
  }
  if (stdinFilename === undefined || paths.length > 0)
    throw new Stop(
      '--stdin reads one text, and wants to know which file it is: --stdin-filename src/a.ts, and no paths.',
    );
  const file = resolve(String(stdinFilename));
  return isReadable(file)
    ? { files: [file], skipped: new Map(), read: () => readFileSync(0, 'utf8') }
    : { files: [], skipped: new Map([[file, NOT_READABLE]]) };
}

/** Writes what a run shows: findings as they come for people, all of them at the end in a format for programs. */
class Output {
  readonly #format: Format | undefined;
  readonly #file: string | undefined;
  readonly #results: LintResult[] = [];
  #text = '';

  constructor(format: Format | undefined, file: string | undefined) {
    this.#format = format;
    this.#file = file === undefined ? undefined : resolve(file);
  }

  /** Is the stream for people's eyes, beside what it holds? */
  get isForPeople(): boolean {
    return !this.#format || this.#file !== undefined;
  }

  show(file: string, source: string, { opened, judgements, peers }: JudgedFile, open: readonly Judgement[]): void {
    if (this.#format) {
      const shown = judgements.filter((one) => one.suppressed || open.includes(one));
      const result = lintResult(file, source, opened, shown);
      this.#results.push(peers ? { ...result, peers: peers.sites.map(peerData) } : result);
    } else if (open.length > 0 && this.#file !== undefined) this.#text += stylish(file, open, (_, text) => text);
    else if (open.length > 0) process.stdout.write(stylish(file, open, painterFor(process.stdout)));
  }

  /** @param told the whole run in one line */
  async finish(
    lost: readonly Parameters<typeof lintResult.fatal>[0][],
    told: string,
    exceeded: { readonly maxWarnings: number; readonly foundWarnings: number } | undefined,
  ): Promise<void> {
    if (this.#format) {
      const { formatContext } = await import('./formats/load-format.js');
      const results = [...this.#results, ...lost.map((error) => lintResult.fatal(error))].sort((a, b) =>
        a.filePath < b.filePath ? -1 : 1,
      );
      const context = { ...formatContext(process.cwd()), ...(exceeded && { maxWarningsExceeded: exceeded }) };
      this.#text = await this.#format(results, context);
      if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
    } else if (this.#file !== undefined) this.#text += told;
    if (this.isForPeople) process.stdout.write(told);
    if (this.#file === undefined) {
      process.stdout.write(this.#text);
      return;
    }
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, this.#text);
  }
}

/**
 * Prints the findings below some paths.
 *
 * @returns 0 when nothing is found or nothing but warnings, 1 for findings, for more warnings than may be, for what
 * `reportUnused` lists and for suppressions that nothing needs, 2 when a file could not
 * be judged, or not by the types that `requireTypes` asks for
 * @throws Stop when it cannot do its job
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { format = 'stylish', outputFile } = options;
  const most = mostWarnings(options.maxWarnings);
  const output = new Output(
    format === 'stylish'
      ? undefined
      : await (await import('./formats/load-format.js')).loadFormat(String(format), process.cwd()),
    outputFile === undefined ? undefined : String(outputFile),
  );
  const slugs = knownSlugs(options.rule);
  const configs = knownConfigs(options.config);
  const settings = settingsFrom(options.settings);
  if (options.since !== undefined && (options.suppressAll || options.updateBaseline))
    throw new Stop(
      `--${options.suppressAll ? 'suppress-all' : 'update-baseline'} takes all that is there: it goes with no --since.`,
    );
  const since = options.since === undefined ? undefined : new Since(String(options.since), process.cwd());
  const suppressions = new Suppressions(process.cwd(), options);
  const baseline = new Baseline(process.cwd(), options);
  const { files: found, skipped, read } = asked(paths, options, since);
  const named = new Set([...paths.map((path) => resolve(path)), ...(read ? found : [])]);
  const files = withReadableFrames(found, named);

  const tally = new Tally();
  let foundWarnings = 0;
  const peers = new PeerLines();
  const missing = new MissingPackages();
  const statements = new Statements(options.reportUnused === true);
  const show = (file: string, source: string, found: JudgedFile): void => {
    statements.read(found.facts);
    missing.read(found.facts);
    const on = slugsOn(settingsOf(file, settings), { slugs, configs });
    if (found.peers) peers.add(file, found.peers);
    const judgements = baseline.of(file, source, suppressions.of(file, found.judgements, on), on);
    const judged = { ...found, judgements };
    const open = judged.judgements.filter((one) => !one.suppressed && since?.reaches(file, one, found.facts) !== false);
    foundWarnings += open.filter(({ level }) => level === 'warn').length;
    const shown = options.quiet ? open.filter(({ level }) => level === 'error') : open;
    tally.add(shown, judged.judgements);
    output.show(file, source, judged, shown);
  };
  const begin = (file: string, source: string): Opening => {
    const open = readText(file, source, {
      slugs,
      configs,
      settings,
      isReadOnce: true,
      peers: options.peers ? 'as-well' : undefined,
    });
    return () => {
      const judge = open();
      return () => {
        show(file, source, judge());
      };
    };
  };
  const shortfall = readEach(files, named, begin, { settings, read });

  const exceeded = foundWarnings > most ? { maxWarnings: most, foundWarnings } : undefined;
  const warn = (text: string): void =>
    void process.stderr.write(`${painterFor(process.stderr)('yellow', 'warning')} ${text}\n`);
  await output.finish(shortfall.lost, tally.summary(shortfall.read, painterFor(process.stdout)), exceeded);
  if (exceeded && tally.errors === 0)
    process.stderr.write(`${plural(foundWarnings, 'warning')}, and --max-warnings is ${most}.\n`);
  if (options.peers) (output.isForPeople ? process.stdout : process.stderr).write(peers.told());
  if (options.verbose && shortfall.generated > 0)
    process.stderr.write(`${plural(shortfall.generated, 'generated file')} skipped.\n`);
  if (options.verbose) reportBackends();
  tellSkipped(skipped);
  reportShortfall(shortfall);
  statements.wrong.forEach(warn);
  const uninstalled = missing.told();
  uninstalled.forEach(warn);
  const unpruned = [suppressions.finish(), baseline.finish()].filter((sentence) => sentence !== undefined);
  unpruned.forEach(warn);
  const unused = options.reportUnused ? [...statements.unused(), ...statements.wrong] : [];
  // The other stream may hold what a program reads.
  if (unused.length > 0)
    (output.isForPeople ? process.stdout : process.stderr).write(
      `Unused:\n${unused.map((line) => `  ${line}\n`).join('')}`,
    );
  const untyped = shortfalls.size + faults.size + uninstalled.length > 0 && options.requireTypes === true;
  if (untyped) process.stderr.write('Types are missing, and --require-types asks for them.\n');
  if (shortfall.lost.length > 0 || untyped) return 2;
  return tally.errors > 0 || exceeded || unused.length > 0 || unpruned.length > 0 ? 1 : 0;
}

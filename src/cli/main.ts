#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import cac from 'cac';
import { isStop } from '../adapters/lost-file.js';
import { tellBy } from '../adapters/say-once.js';
import { nearestWord } from '../settings/nearest-word.js';
import { Stop } from '../settings/stop.js';
import type { CheckOptions } from './check.js';
import { painterFor } from './colour.js';
import type { GraphOptions } from './graph.js';
import type { InitOptions } from './init.js';
import type { MigrateCommand } from './migrate.js';
import { guard } from './terminal.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const cli = cac('async-boundary');

// Each command loads what it needs and no more: a third of the modules is about migrations.

cli
  .command('check [...paths]', 'Print the findings below paths (the current folder)')
  .option(
    '-f, --format <format>',
    'stylish, json, sarif, github, gitlab, junit, or the name or package of a formatter for ESLint',
  )
  .option('-o, --output-file <file>', 'write what the format makes there')
  .option('--quiet', 'show no warnings')
  .option('--max-warnings <count>', 'exit 1 for more warnings than these')
  .option('--since <revision>', 'only what is found in changed files, and in others the calls that a change reaches')
  .option('--suppress-all', 'leave all errors that are there for later: count them in eslint-suppressions.json')
  .option('--baseline <file>', 'what is known, finding by finding, instead of in async-boundary-baseline.json')
  .option('--update-baseline', 'leave all that is there for later: write it into the baseline')
  .option('--prune-suppressions', 'take out of both files what does not occur any more')
  .option('--pass-on-unpruned-suppressions', 'exit 0 although suppressions are left that do not occur any more')
  .option('--suppressions-location <file>', 'another file than eslint-suppressions.json')
  .option('--stdin', 'judge the text of the standard input, which --stdin-filename names')
  .option('--stdin-filename <file>', 'the file that the text of the standard input is to be judged as')
  .option('--rule <slug>', 'only this rule; may be repeated')
  .option(
    '--config <name>',
    'the rules of recommended (the default), strict, migration or a framework; may be repeated',
  )
  .option('--settings <file>', 'a settings file instead of the nearest async-boundary.config.*')
  .option('--verbose', 'also say what was skipped, and where types came from')
  .option('--require-types', 'exit 2 where types were wanted and are missing')
  .option('--peers', 'also judge where comments and void silence the rules of other linters, and say what each hides')
  .option('--report-unused', 'list tags and rows of the settings that decided nothing in this run, and exit 1 for them')
  .action(async (paths: string[], options: CheckOptions) => (await import('./check.js')).check(paths, options));

cli
  .command('migrate [...words]', 'Print the diff that rewrites the findings: [slug…] [paths]')
  .usage(
    'migrate [slug…] [paths]\n  $ async-boundary migrate propagate-async <file#export>… [paths]\n  $ async-boundary migrate await-async-api [module#export…] [paths]',
  )
  .option('--write', 'apply the diff; needs a clean git tree')
  .option('--interactive', 'ask about each closure, and apply those that are chosen')
  .option('--check', 'print no diff; exit 1 if anything would change')
  .option('--undo', 'take the last migration back, or one that was stopped while it wrote')
  .option('--mark', 'leave a comment at each site that is refused')
  .option('--keep-going', 'with --undo: leave what was changed since, and put back the rest')
  .option(
    '--api <policy>',
    'published functions: keep them (the default), change them, or both: keep them beside async ones',
  )
  .option(
    '--order <order>',
    'array callbacks: parallel with Promise.all (the default), or sequential with Array.fromAsync',
  )
  .option(
    '--config <name>',
    'the rules of recommended (the default), strict, migration or a framework; may be repeated',
  )
  .option('--peers', 'only where comments and void silence other linters; take out what hides no mistake')
  .option('--safe-only', 'only rewrites that docs/safety.md proves safe')
  .option('--report <file>', 'write a page (.html) or data (.json) about everything that is changed and refused')
  .option('--format-command <command>', 'run it over the files that were written, as in "prettier --write"')
  .option('--allow-dirty', 'write although git could not bring everything back')
  .option('--settings <file>', 'a settings file instead of the nearest async-boundary.config.*')
  .action(async (words: string[], options: MigrateCommand) => (await import('./migrate.js')).migrate(words, options));

cli
  .command('graph [...paths]', 'Print the calls that lead to runners, below paths (the current folder)')
  .option('--format <format>', 'tree (on a terminal), mermaid or json')
  .option('--settings <file>', 'a settings file instead of the nearest async-boundary.config.*')
  .action(async (paths: string[], options: GraphOptions) => (await import('./graph.js')).graph(paths, options));

cli
  .command('explain <place>', 'Explain the findings at file:line[:column]')
  .action(async (place: string) => (await import('./explain.js')).explain(place));

cli
  .command('init', 'Write the configuration of ESLint or oxlint that fits what is installed here')
  .option('--yes', 'write it without asking')
  .action(async (options: InitOptions) => (await import('./init.js')).init(options));

cli.help();
cli.version(version);

/** cac knows an option that takes no value by its name in code alone: to `--allow-dirty src` it would give the path. */
const asCacKnowsIt = (word: string): string =>
  word.replace(/^--[a-z]+(?:-[a-z]+)+(?==|$)/, (option) =>
    option.replace(/(?<=[a-z])-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );

/** cac names options as the code does (`allowDirty`), not as people write them. */
function messageFor({ name, message }: Error): string {
  if (name !== 'CACError') return message;
  return `${message.replace(/--\w+/g, (option) => option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))}. See async-boundary --help.`;
}

// A reader that has seen enough, as `head` has, is no failure; what is being written is written all the same.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

/** 2 means everywhere: the tool could not do its job. */
async function run(): Promise<number> {
  try {
    const { args, options } = cli.parse(process.argv.map(asCacKnowsIt), { run: false });
    if (options['help'] || options['version']) return 0;
    if (!cli.matchedCommand) {
      const [word] = args;
      if (word === undefined) {
        cli.outputHelp();
        return 2;
      }
      const meant = nearestWord(
        word,
        cli.commands.map(({ name }) => name),
      );
      throw new Stop(`'${word}' is no command${meant ? `; did you mean '${meant}'?` : '.'} See async-boundary --help.`);
    }
    return (await cli.runMatchedCommand()) as number;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isMeantForPeople = isStop(error) || error.name === 'CACError';
    process.stderr.write(`${isMeantForPeople ? messageFor(error) : error.stack}\n`);
    return 2;
  }
}

guard(process.stdout);
guard(process.stderr);
tellBy((text) => void process.stderr.write(`${painterFor(process.stderr)('yellow', 'warning')} ${text}\n`));
// Not `process.exit`: what is still in a pipe would be cut off.
process.exitCode = await run();

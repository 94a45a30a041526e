// What a change of ours changes on code that others wrote: two revisions judge the same sources, which npm packages
// ship, and a Markdown table shows each place that they differ at.
//
//   npm run ecosystem -- --help
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import cac from 'cac';
import { copySources, root } from './copied-sources.mjs';
import { dependencies, installed, NAMES, namesFor, sample, Stop, tell } from './ecosystem/packages.mjs';
import { differencesBetween, differencesTable } from './ecosystem/compare.mjs';

const work = join(root, '.async-boundary/ecosystem');

const cli = cac('npm run ecosystem --');
cli.usage('[--base REV] [--only NAME]');
cli.option('--base <revision>', 'what the working tree is compared with: a commit, branch or tag', { default: 'HEAD' });
cli.option('--only <name>', `only this package; may be repeated: ${NAMES.join(', ')}`);
cli.option('--sample', `only ${sample.join(' and ')}`);
cli.option('--types <backend>', 'whose types: compiler, native or syntax', { default: 'native' });
cli.help((sections) => [
  ...sections,
  { body: 'Ends with 0 where nothing differs, 1 where something does, 2 where something could not be judged.' },
]);

const git = (...words) =>
  execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** The command as another revision has it, built once; it runs with the packages that are installed here. */
function commandAt(revision) {
  let commit;
  try {
    commit = git('rev-parse', '--verify', `${revision}^{commit}`);
  } catch {
    throw new Stop(`'${revision}' is no revision of this repository.`);
  }
  const folder = join(work, commit);
  const bin = join(folder, 'dist/cli/main.js');
  if (!existsSync(bin)) {
    tell(`building ${revision}`);
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync(
      'git',
      ['archive', commit, 'src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'],
      { cwd: root, maxBuffer: 2 ** 28 },
    );
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    try {
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
        cwd: folder,
        encoding: 'utf8',
      });
    } catch ({ stdout }) {
      throw new Stop(`${revision} does not build with the packages that are installed here:\n${stdout}`);
    }
  }
  return { bin, commit };
}

/** What a command finds below a folder, and what it says that it could not do. */
function judged(bin, cwd, settings) {
  const words = ['--max-old-space-size=6000', bin, 'check', 'src', '--format', 'json', '--settings', settings];
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd, encoding: 'utf8', maxBuffer: 2 ** 29 }, (_, stdout, stderr) => {
      try {
        done({
          results: JSON.parse(stdout),
          notes: stderr.split('\n').filter((line) => /^(error|warning) /.test(line)),
        });
      } catch {
        done({ results: [], notes: [`failed: ${stderr.split('\n')[0]}`], failed: true });
      }
    });
  });
}

const count = (results) =>
  results.reduce((sum, { messages }) => sum + messages.filter(({ fatal }) => !fatal).length, 0);

async function compare({ base, types, ...asked }) {
  const names = namesFor(asked);
  const { bin, commit } = commandAt(base);
  const modules = installed(names);
  mkdirSync(work, { recursive: true });
  const settings = join(work, `${types}.json`);
  writeFileSync(settings, JSON.stringify({ types }));
  const totals = [];
  const tables = [];
  const unjudged = [];
  let lacksPlans = false;
  for (const name of names) {
    tell(`judging ${name}`);
    const own = modules.get(name);
    const folder = join(root, copySources(name, join(own, '../.async-boundary/sources'), own), '..');
    const shownPath = (file) => relative(folder, file);
    const [was, is] = await Promise.all([
      judged(bin, folder, settings),
      judged(join(root, 'dist/cli/main.js'), folder, settings),
    ]);
    for (const [side, { notes }] of [
      ['base', was],
      ['head', is],
    ])
      for (const note of notes) unjudged.push(`- ${name}, ${side}: ${note.replaceAll(`${folder}/`, '')}`);
    lacksPlans ||= [was, is].some(({ results }) =>
      results.some(({ messages }) =>
        messages.some(({ fatal, plan, data }) => !fatal && plan === undefined && data === undefined),
      ),
    );
    const comparable = !was.failed && !is.failed;
    const differences = comparable
      ? differencesBetween(was.results, is.results, (file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
      : [];
    const of = (kind) => differences.filter((one) => one.kind.startsWith(kind)).length;
    totals.push(
      `| ${name} ${dependencies[name]} | ${is.results.length} | ${count(was.results)} | ${count(is.results)} | ${comparable ? `${of('added')} | ${of('removed')} | ${of('changed')}` : '? | ? | ?'} |`,
    );
    if (differences.length > 0) tables.push('', `## ${name}`, '', ...differencesTable(differences, shownPath));
  }
  console.log(
    [
      `# ${base === commit ? '' : `${base}, `}${commit.slice(0, 10)} → working tree, types: ${types}`,
      '',
      '| Package | Files | Findings of base | of head | Added | Removed | Changed |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...totals,
      ...(lacksPlans ? ['', 'One of them does not say what it plans: plans were not compared, edits were.'] : []),
      ...tables,
      ...(unjudged.length > 0 ? ['', '## Not judged as asked', '', ...unjudged] : []),
    ].join('\n'),
  );
  return totals.some((line) => line.includes('?')) ? 2 : tables.length > 0 ? 1 : 0;
}

try {
  const { options } = cli.parse(process.argv);
  if (!options.help) process.exitCode = await compare(options);
} catch (error) {
  if (!(error instanceof Stop) && error.name !== 'CACError') throw error;
  tell(error.message);
  process.exitCode = 2;
}

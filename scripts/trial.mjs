// Other people's tests: packages of the list in trial.json are migrated by the three rules that edit most, or by those of
// a config, with promises that nobody can wait for let go, and are type-checked and run through their own tests before
// and after. A test that goes red or times out by it is a defect of ours.
//
//   npm run trial -- --help
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import cac from 'cac';
import { missingFrom, passedIn, typeErrorsIn } from './trial/results.mjs';
import { isClean, table } from './trial/table.mjs';

/** Those that edit most. */
const RULES = ['no-floating-promises', 'no-nested-runners', 'no-runner-in-async-context'];
const bin = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** Revisions, commands, and the files that the trial adds; see CONTRIBUTING.md. */
const trials = JSON.parse(readFileSync(new URL('trial.json', import.meta.url), 'utf8'));
const NAMES = Object.keys(trials);

const cli = cac('npm run trial --');
cli.usage('[...names]');
cli.option('--from <folder>', 'a git directory or clone of the package, which holds the revision of the list');
cli.option('--work <folder>', 'where packages are unpacked and installed, and stay', {
  default: join(tmpdir(), 'async-boundary-trial'),
});
cli.option(
  '--rules <config>',
  'migrate by all rules of a config, as of migration, instead of the three that edit most',
);
cli.option('--list', 'print the list');
cli.option('--results', 'print what each package came to when it was tried last, with the sums, and try none');
cli.help((sections) => [
  ...sections,
  { body: `Names: ${NAMES.join(', ')}` },
  {
    body: 'Ends with 0 where no test is lost and no type error is new, 1 where one is, 2 where it could not be tried.',
  },
]);

/** It cannot do its job. */
class Stop extends Error {}
const tell = (line) => process.stderr.write(`${line}\n`);
const ENVIRONMENT = { ...process.env, CI: '1', NO_COLOR: '1', FORCE_COLOR: '0' };

/**
 * Runs words of a shell, which have so many minutes; then they and all that they started end.
 *
 * @returns what they printed, and their exit code, or that the time was over
 */
function run(command, cwd, minutes = 20) {
  return new Promise((done) => {
    // A group of its own: `execFile` knows no `detached`.
    const child = spawn('/bin/sh', ['-c', command], {
      cwd,
      env: ENVIRONMENT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let timedOut = false;
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stdout.on('data', (data) => {
      stdout += data;
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    const endAll = () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // They have ended.
      }
    };
    const timer = setTimeout(
      () => {
        timedOut = true;
        endAll();
      },
      minutes * 60 * 1000,
    );
    child.on('exit', (code) => {
      clearTimeout(timer);
      // What it left behind would hold its output, and go on beside what comes next.
      endAll();
      const end = () => {
        clearTimeout(late);
        done({ status: code ?? 1, output, stdout, timedOut });
      };
      const late = setTimeout(end, 5000);
      child.on('close', end);
    });
  });
}

async function orStop(command, cwd) {
  const { status, output } = await run(command, cwd);
  if (status !== 0) throw new Stop(`${command} ended with ${status}:\n${output.slice(-2000)}`);
}

/** The package's files as the list has them: out of the registry, or of the git directory that was named. */
async function unpack(name, { repository, revision, registry }, from, folder) {
  const archive = join(folder, '..', `${name.replaceAll('/', '-')}.tar`);
  if (registry !== undefined) {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', registry, '--json', '--pack-destination', dirname(archive)], { encoding: 'utf8' }),
    );
    await orStop(`tar xzf ${join(dirname(archive), filename)} --strip-components=1`, folder);
    return;
  }
  if (from === undefined)
    throw new Stop(`${name} ships no tests: git clone --bare ${repository} ${name}.git, and add --from ${name}.git.`);
  const gitDir = existsSync(join(from, '.git')) ? join(from, '.git') : resolve(from);
  try {
    execFileSync('git', ['--git-dir', gitDir, 'archive', '-o', archive, revision], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    throw new Stop(`${from} does not give ${revision} of ${name}: ${String(error.stderr ?? error).trim()}`);
  }
  await orStop(`tar xf ${archive}`, folder);
  rmSync(archive);
}

/** A fresh copy in which the package is installed. */
async function prepared(name, trial, { from, work }) {
  const folder = join(resolve(work), name);
  const installed = join(resolve(work), `${name.replaceAll('/', '-')}.installed`);
  const key = JSON.stringify([trial.revision ?? trial.registry, trial.install, trial.adds]);
  const isKept = existsSync(installed) && readFileSync(installed, 'utf8') === key;
  if (isKept) {
    await orStop('git checkout -q . && git clean -fdq', folder);
    return folder;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await unpack(name, trial, from, folder);
  for (const [file, content] of Object.entries(trial.adds ?? {})) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  tell(`${name}: installing`);
  await orStop(trial.install, folder);
  appendFileSync(join(folder, '.gitignore'), '\nnode_modules/\n.trial-*\n');
  const git = 'git -c user.name=trial -c user.email=trial@example.com';
  await orStop(`git init -q && git add -A && ${git} commit -qm before`, folder);
  writeFileSync(installed, key);
  return folder;
}

async function typeErrors({ types = ['.'] }, folder) {
  const found = [];
  for (const project of types) {
    const { output } = await run(`npx --no-install tsc --noEmit --pretty false -p ${project}`, folder);
    found.push(...typeErrorsIn(output));
  }
  return found;
}

/** Runs the tests. @returns the names of those that passed, and how long they took, in seconds, or that they did not end */
async function tests({ test, format, minutes = 5 }, folder, when) {
  const report = join(folder, `.trial-${when}`);
  rmSync(report, { force: true });
  const start = performance.now();
  const { output, stdout, timedOut } = await run(test.replaceAll('$REPORT', report), folder, minutes);
  const seconds = Math.round((performance.now() - start) / 1000);
  if (!existsSync(report)) writeFileSync(report, stdout);
  writeFileSync(`${report}.log`, output);
  return { passed: passedIn(format, report), seconds, timedOut };
}

/** The rules that a trial names. */
async function rulesOf(config) {
  if (config === undefined) return RULES;
  const { default: plugin } = await import(new URL('../dist/index.js', import.meta.url).href);
  const found = plugin.configs[config]?.rules;
  if (!found) throw new Stop(`'${config}' is no config.`);
  return Object.keys(found).map((name) => name.replace(/^.*\//, ''));
}

/** What the command says that it changed. */
async function migrate(trial, folder, { work, rules: config }) {
  const settings = join(resolve(work), 'async-boundary.config.json');
  writeFileSync(settings, JSON.stringify({ fireAndForget: 'void' }));
  const report = join(folder, '.trial-report.json');
  const rules = [...(await rulesOf(config)), ...(config === undefined ? [] : ['--config', config])];
  const words = [...rules, ...trial.migrate, '--write', '--allow-dirty', '--settings', settings, '--report', report];
  const node = `"${process.execPath}" --max-old-space-size=6000`;
  const { status, output } = await run(`${node} ${bin} migrate ${words.join(' ')}`, folder, 30);
  if (status === 2 && !existsSync(report)) throw new Stop(`migrate failed:\n${output.slice(-2000)}`);
  const { totals, files, closures, refusals } = JSON.parse(readFileSync(report, 'utf8'));
  const titles = files
    .filter(({ fate }) => fate === 'taken')
    .flatMap(({ rewrites }) => rewrites.map(({ title }) => title));
  const sites = closures.filter(({ fate }) => fate === 'taken').flatMap((closure) => closure.sites);
  return {
    applied: titles.length + sites.length,
    letGo: titles.filter((title) => title.startsWith('Let it run')).length,
    refused: refusals.reduce((sum, group) => sum + group.sites.length, 0) + totals.blocked,
  };
}

async function trialOf(name, options) {
  const trial = trials[name];
  mkdirSync(resolve(options.work), { recursive: true });
  const folder = await prepared(name, trial, options);
  tell(`${name}: its tests before`);
  if (trial.build) await orStop(trial.build, folder);
  const errors = await typeErrors(trial, folder);
  const before = await tests(trial, folder, 'before');
  if (before.timedOut) throw new Stop(`${name}: its tests do not end before the migration; give them more minutes.`);
  if (before.passed.length === 0)
    throw new Stop(`${name}: no test passes before the migration; ${join(folder, '.trial-before.log')} says why.`);
  tell(`${name}: migrating`);
  const changed = await migrate(trial, folder, options);
  tell(`${name}: its tests after`);
  const newErrors = missingFrom(errors, await typeErrors(trial, folder));
  if (trial.build) await run(trial.build, folder);
  let after = await tests(trial, folder, 'after');
  let lost = missingFrom(after.passed, before.passed);
  if (lost.length > 0 || after.timedOut) {
    tell(`${name}: ${after.timedOut ? 'its tests do not end' : `${lost.length} tests lost`}; once more`);
    after = await tests(trial, folder, 'again');
    lost = missingFrom(after.passed, lost);
  }
  if (lost.length > 0 || after.timedOut) {
    // Some tests fail now and then by themselves, on a machine that is busy most of all.
    tell(`${name}: once more as it was`);
    await orStop('git stash -q', folder);
    if (trial.build) await run(trial.build, folder);
    const control = await tests(trial, folder, 'control');
    await orStop('git stash pop -q', folder);
    if (control.timedOut) throw new Stop(`${name}: its tests end now and then only, without any migration.`);
    lost = lost.filter((test) => control.passed.includes(test));
  }
  return { name, folder, ...changed, tests: before.passed.length, before, after, lost, newErrors };
}

/** Where a result is kept: one for each set of rules. */
const keptAt = (name, { work, rules = 'three' }) => join(resolve(work), `${name.replaceAll('/', '-')}.${rules}.json`);

async function main({ args, options }) {
  if (options.help) return 0;
  if (options.list) {
    for (const [name, { repository, revision, registry, shows }] of Object.entries(trials))
      console.log(`${name}  ${registry ?? `${repository} ${revision}`}  ${shows}`);
    return 0;
  }
  const unknown = args.find((name) => !NAMES.includes(name));
  if (unknown !== undefined || (args.length === 0 && !options.results))
    throw new Stop(
      `${unknown === undefined ? '' : `'${unknown}' is not on the list. `}Name some of ${NAMES.join(', ')}.`,
    );
  if (args.length > 1 && options.from !== undefined) throw new Stop('--from is the folder of one package.');
  const results = [];
  if (options.results)
    for (const name of NAMES.filter((one) => existsSync(keptAt(one, options))))
      results.push(JSON.parse(readFileSync(keptAt(name, options), 'utf8')));
  else
    for (const name of args) {
      const result = await trialOf(name, options);
      writeFileSync(keptAt(name, options), JSON.stringify(result));
      results.push(result);
    }
  console.log(table(results));
  return results.every(isClean) ? 0 : 1;
}

try {
  process.exitCode = await main(cli.parse(process.argv));
} catch (error) {
  if (!(error instanceof Stop) && error.name !== 'CACError') throw error;
  tell(error.message);
  process.exitCode = 2;
}

// Other people's tests: a package of the list in trial.json is migrated by the three rules that edit most, with
// promises that nobody can wait for let go, and is type-checked and run through its own tests before and after. A test
// that goes red or times out by it is a defect of ours.
//
//   npm run trial -- --help
import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import cac from 'cac';
import { missingFrom, passedIn, typeErrorsIn } from './trial/results.mjs';

const RULES = ['no-floating-promises', 'no-nested-runners', 'no-runner-in-async-context'];
const bin = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** Revisions, commands, and the files that the trial adds; see CONTRIBUTING.md. */
const trials = JSON.parse(readFileSync(new URL('trial.json', import.meta.url), 'utf8'));
const NAMES = Object.keys(trials);

const cli = cac('npm run trial --');
cli.usage('<name>');
cli.option('--from <folder>', 'a git directory or clone of the package, which holds the revision of the list');
cli.option('--work <folder>', 'where packages are unpacked and installed, and stay', {
  default: join(tmpdir(), 'async-boundary-trial'),
});
cli.option('--list', 'print the list');
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

/** Runs words of a shell, all of whose processes end with it. */
function run(command, cwd, minutes = 20) {
  return new Promise((done) => {
    const child = execFile(
      '/bin/sh',
      ['-c', command],
      { cwd, env: ENVIRONMENT, maxBuffer: 2 ** 28, detached: true },
      (error, stdout, stderr) => {
        clearTimeout(timer);
        done({ status: error ? (error.code ?? 1) : 0, output: stdout + stderr, stdout, timedOut });
      },
    );
    let timedOut = false;
    const timer = setTimeout(
      () => {
        timedOut = true;
        try {
          process.kill(-child.pid, 'SIGKILL');
        } catch {
          // It has ended, and something that it left behind holds its output.
        }
        child.stdout.destroy();
        child.stderr.destroy();
      },
      minutes * 60 * 1000,
    );
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

/** Runs the tests. @returns the names of those that passed, and how it ended */
async function tests({ test, format, minutes = 5 }, folder, when) {
  const report = join(folder, `.trial-${when}`);
  rmSync(report, { force: true });
  const { status, output, stdout, timedOut } = await run(test.replaceAll('$REPORT', report), folder, minutes);
  if (!existsSync(report)) writeFileSync(report, stdout);
  writeFileSync(`${report}.log`, output);
  return { passed: passedIn(format, report), status, timedOut };
}

/** What the command says that it changed. */
async function migrate(trial, folder, work) {
  const settings = join(resolve(work), 'async-boundary.config.json');
  writeFileSync(settings, JSON.stringify({ fireAndForget: 'void' }));
  const report = join(folder, '.trial-report.json');
  const words = [...RULES, ...trial.migrate, '--write', '--allow-dirty', '--settings', settings, '--report', report];
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
  if (before.passed.length === 0)
    throw new Stop(`${name}: no test passes before the migration; ${join(folder, '.trial-before.log')} says why.`);
  tell(`${name}: migrating`);
  const changed = await migrate(trial, folder, options.work);
  tell(`${name}: its tests after`);
  const newErrors = missingFrom(errors, await typeErrors(trial, folder));
  if (trial.build) await run(trial.build, folder);
  let after = await tests(trial, folder, 'after');
  let lost = missingFrom(after.passed, before.passed);
  if (lost.length > 0) {
    tell(`${name}: ${lost.length} tests lost; once more`);
    after = await tests(trial, folder, 'again');
    lost = missingFrom(after.passed, lost);
  }
  if (lost.length > 0) {
    // Some tests fail now and then by themselves, on a machine that is busy most of all.
    tell(`${name}: ${lost.length} tests lost; once more as it was`);
    await orStop('git stash -q', folder);
    if (trial.build) await run(trial.build, folder);
    const { passed } = await tests(trial, folder, 'control');
    await orStop('git stash pop -q', folder);
    lost = lost.filter((test) => passed.includes(test));
  }
  return { name, folder, ...changed, tests: before.passed.length, lost, newErrors, timedOut: after.timedOut };
}

function table(results) {
  const rows = results.map(
    ({ name, applied, letGo, refused, tests: count, lost, newErrors, timedOut }) =>
      `| ${name} | ${applied} | ${letGo} | ${refused} | ${count} | ${lost.length}${timedOut ? ', timed out' : ''} | ${newErrors.length} |`,
  );
  const details = results.flatMap(({ name, folder, lost, newErrors }) =>
    lost.length + newErrors.length === 0
      ? []
      : ['', `${name}, in ${folder}:`, ...lost.map((test) => `- lost: ${test}`), ...newErrors.map((one) => `- ${one}`)],
  );
  return [
    '| Package | Rewrites applied | of them let go | Refused | Tests passing before | Tests lost | New type errors |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    ...details,
  ].join('\n');
}

async function main({ args, options }) {
  if (options.help) return 0;
  if (options.list) {
    for (const [name, { repository, revision, registry, shows }] of Object.entries(trials))
      console.log(`${name}  ${registry ?? `${repository} ${revision}`}  ${shows}`);
    return 0;
  }
  const [name] = args;
  if (args.length !== 1 || !NAMES.includes(name)) throw new Stop(`Name one of ${NAMES.join(', ')}.`);
  const result = await trialOf(name, options);
  console.log(table([result]));
  return result.lost.length + result.newErrors.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(cli.parse(process.argv));
} catch (error) {
  if (!(error instanceof Stop) && error.name !== 'CACError') throw error;
  tell(error.message);
  process.exitCode = 2;
}

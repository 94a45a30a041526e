// Whole processes in turn, in one run: ours beside its peers on the same sources, with the processes that each starts.
// Ratios are medians over rounds, each round's against its own first contender; the A/A row shows what the machine's
// noise alone gives.
//
//   npm run bench                                  5 rounds on effect, puppeteer-core and viem; 9 pairs; writes docs/benchmarks.md
//   npm run bench -- --pairs 1 --only effect       fewer, on one, printed only
//   npm run bench -- --section tools               one of the four tables: tools, pairs, migration, editor
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import plugin from '../dist/index.js';
import { contendersFor, editorsFor, migrationFor, pairsFor } from './bench/contenders.mjs';
import { measuredProcess } from './bench/measured-process.mjs';
import { copySources, root } from './copied-sources.mjs';

const { values } = parseArgs({
  options: { pairs: { type: 'string' }, only: { type: 'string' }, section: { type: 'string' } },
});
const SOURCES = values.only === undefined ? ['effect', 'puppeteer-core', 'viem'] : [values.only];
const SECTIONS = ['tools', 'pairs', 'migration', 'editor'].filter(
  (name) => values.section === undefined || name === values.section,
);
const rounds = Number(values.pairs ?? 5);
const pairs = Number(values.pairs ?? 9);
if (
  !SOURCES.every((name) => statSync(join(root, 'node_modules', name), { throwIfNoEntry: false })) ||
  SECTIONS.length === 0 ||
  !(rounds > 0)
) {
  throw new Error(
    '--only is an installed package that ships its sources, --section is tools, pairs, migration or editor, --pairs is a number from 1',
  );
}

const lines = [];
function print(line = '') {
  lines.push(line);
  console.log(line);
}
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
function quantile(numbers, q) {
  const inOrder = sorted(numbers);
  const at = (inOrder.length - 1) * q;
  const low = inOrder[Math.floor(at)];
  return low + (inOrder[Math.ceil(at)] - low) * (at % 1);
}
const median = (numbers) => quantile(numbers, 0.5);
const spread = (numbers) =>
  `${median(numbers).toFixed(2)} (${quantile(numbers, 0.25).toFixed(2)}–${quantile(numbers, 0.75).toFixed(2)})`;

/** @param contender.told what its output says instead, where the whole process is not what is measured */
async function measure(
  { title = '', command, env, count, told = (stdout) => ({ findings: count(stdout) }), cwd },
  folder,
) {
  const { stdout, stderr, status, ...measured } = await measuredProcess(command, { cwd: cwd ?? folder, env });
  try {
    return { ...measured, ...told(stdout) };
  } catch (error) {
    throw new Error(
      `${title} ended with ${status}: ${command.join(' ')}\n${stdout.slice(0, 400)}\n${stderr.slice(0, 1000)}`,
      { cause: error },
    );
  }
}

// The peers are no dependencies of the project: they come here when somebody measures.
if (!statSync(join(root, 'bench/node_modules'), { throwIfNoEntry: false }))
  execFileSync('npm', ['ci'], { cwd: join(root, 'bench'), stdio: 'inherit' });

const work = mkdtempSync(join(tmpdir(), 'async-boundary-bench-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
const folders = new Map(SOURCES.map((name) => [name, resolve(root, copySources(name, work), '..')]));

const version = (name, folder = 'node_modules') =>
  JSON.parse(readFileSync(join(root, folder, name, 'package.json'), 'utf8')).version;
print(
  `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`: Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
);
print(
  `eslint ${version('eslint')}, typescript-eslint ${version('@typescript-eslint/eslint-plugin')}, typescript ${version('typescript')} and ${version('typescript-7')}, oxlint ${version('oxlint', 'bench/node_modules')}, oxlint-tsgolint ${version('oxlint-tsgolint', 'bench/node_modules')}, Biome ${version('@biomejs/biome', 'bench/node_modules')}.`,
);

/** The runs of each contender, a round after the other; of one that fails, what it failed with. */
async function inTurn(contenders, rounds, folder) {
  const runs = contenders.map(() => []);
  const failed = new Map();
  for (let round = 0; round < rounds; round += 1) {
    // Each round starts at another contender, since who comes first meets a colder disk cache.
    for (let step = 0; step < contenders.length; step += 1) {
      const index = (round + step) % contenders.length;
      if (failed.has(index)) continue;
      try {
        runs[index].push(await measure(contenders[index], folder));
      } catch (error) {
        if (index === 0) throw error;
        failed.set(index, error);
        console.error(error.message);
      }
    }
  }
  return { runs, failed };
}

async function inTable(name, title, contenders, digits) {
  const { runs, failed } = await inTurn(contenders, rounds, folders.get(name));
  print();
  print(`## ${name}: ${title}, ${rounds} round${rounds === 1 ? '' : 's'}`);
  print();
  print(
    'All rules of ours are on. Seconds and MiB are medians, children counted; ratios are against the first row, with quartiles.',
  );
  print();
  print('| | wall s | ratio | CPU s | ratio | peak MiB | ratio | findings |');
  print('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [index, { title }] of contenders.entries()) {
    if (failed.has(index)) {
      print(`| ${title} | failed | | | | | | |`);
      continue;
    }
    const cell = (key) =>
      `${median(runs[index].map((run) => run[key])).toFixed(key === 'memory' ? 0 : digits)} | ${spread(runs[index].map((run, round) => run[key] / runs[0][round][key]))}`;
    print(`| ${title} | ${cell('wall')} | ${cell('cpu')} | ${cell('memory')} | ${runs[index][0].findings} |`);
  }
}

async function inPairs(name, title, { processes, comparisons }) {
  const folder = folders.get(name);
  const names = Object.keys(processes);
  const { runs, failed } = await inTurn(Object.values(processes), pairs, folder);
  if (failed.size > 0) throw new Error('a process of the pairs failed', { cause: [...failed.values()][0] });
  const of = (process) => runs[names.indexOf(process)];
  print();
  print(`## ${name}: ${title}, ${pairs} interleaved pair${pairs === 1 ? '' : 's'}`);
  print();
  print('| Comparison | wall s | ratio | CPU s | ratio | peak MiB | ratio | findings |');
  print('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { title, base, other } of comparisons) {
    const cell = (key, digits) =>
      `${median(of(base).map((run) => run[key])).toFixed(digits)} → ${median(of(other).map((run) => run[key])).toFixed(digits)} | ${spread(of(other).map((run, pair) => run[key] / of(base)[pair][key]))}`;
    print(
      `| ${title} | ${cell('wall', 1)} | ${cell('cpu', 1)} | ${cell('memory', 0)} | ${of(base)[0].findings} → ${of(other)[0].findings} |`,
    );
  }
}

function printColoured(name) {
  const graph = execFileSync(
    process.execPath,
    ['--max-old-space-size=8000', join(root, 'dist/cli/main.js'), 'graph', 'src', '--format', 'json'],
    { cwd: folders.get(name), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const coloured = JSON.parse(graph).functions.filter(({ colours }) => colours.length > 0);
  print();
  print(`${coloured.length} functions of ${name} are coloured.`);
}

for (const section of SECTIONS) {
  for (const name of SOURCES) {
    const slugs = Object.keys(plugin.rules);
    if (section === 'tools') await inTable(name, 'whole processes', contendersFor(folders.get(name), slugs), 1);
    else if (name === 'viem') continue;
    else if (section === 'editor')
      await inTable(
        name,
        'an editor with its largest file open, for each edit',
        editorsFor(folders.get(name), slugs),
        2,
      );
    else if (section === 'pairs') {
      await inPairs(
        name,
        'what rules of ours cost, in ESLint with `compiler` types',
        pairsFor(folders.get(name), slugs),
      );
      printColoured(name);
    } else
      await inPairs(
        name,
        'a migration from where the most code follows; its findings are places that change or are blocked',
        migrationFor(folders.get(name)),
      );
  }
}
if (values.only === undefined && values.section === undefined)
  writeFileSync(join(root, 'docs/benchmarks.md'), `# Benchmarks\n\n${lines.join('\n')}\n`);

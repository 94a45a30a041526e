// Whole ESLint processes in turn, in one run: ours beside typescript-eslint's rules on the same sources, with the same
// parser and types. Ratios are medians over interleaved pairs; the A/A pair shows what the machine's noise alone gives.
//
//   npm run bench                     9 pairs on effect and puppeteer-core
//   npm run bench -- --pairs 3        fewer
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copySources, root } from './copied-sources.mjs';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '9' }, only: { type: 'string' } } });
const pairs = Number(values.pairs);
const work = join(root, '.async-boundary', 'bench');
const sources = {};

const SOURCES = ['effect', 'puppeteer-core'];
const RULES = {
  peer: `{ '@typescript-eslint/no-floating-promises': 'error' }`,
  ours: `{ 'async-boundary/no-floating-promises': 'error', 'async-boundary/no-nested-runners': 'error', 'async-boundary/no-runner-in-async-context': 'error' }`,
  'peer, both': `{ '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' }`,
  'ours and no-misused-promises': `{ '@typescript-eslint/no-misused-promises': 'error', 'async-boundary/no-floating-promises': 'error', 'async-boundary/no-nested-runners': 'error', 'async-boundary/no-runner-in-async-context': 'error' }`,
};
/** Each compares its second with its first. */
const COMPARISONS = [
  ['peer', 'peer', 'A/A'],
  ['peer', 'ours', 'three rules against no-floating-promises'],
  ['peer, both', 'ours and no-misused-promises', 'the same, with no-misused-promises on in both'],
];

// Run inside the measured process, so that its own peak and CPU time are reported by the kernel.
const RUNNER = `
import { ESLint } from 'eslint';
const [config, files] = process.argv.slice(2);
const eslint = new ESLint({ cwd: ${JSON.stringify(root)}, overrideConfigFile: config, ignore: false });
const results = await eslint.lintFiles([files]);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const fatal = results.flatMap(({ messages }) => messages).filter(({ fatal }) => fatal);
if (fatal.length > 0) throw new Error(fatal[0].message);
process.stdout.write(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, findings: results.reduce((sum, { messages }) => sum + messages.length, 0), files: results.length }));
`;

function writeConfig(name, source) {
  const project = join(root, sources[source], '../tsconfig.json');
  const path = join(work, `${source}.${name.replace(/\W+/g, '-')}.config.mjs`);
  writeFileSync(
    path,
    `import parser from '@typescript-eslint/parser';
import peer from '@typescript-eslint/eslint-plugin';
import ours from ${JSON.stringify(join(root, 'dist/index.js'))};
export default [{
  files: ['**/*.ts'],
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  languageOptions: { parser, parserOptions: { project: ${JSON.stringify(project)}, tsconfigRootDir: ${JSON.stringify(root)} } },
  plugins: { '@typescript-eslint': peer, 'async-boundary': ours },
  rules: ${RULES[name]},
}];\n`,
  );
  return path;
}

function measure(name, source) {
  const runner = join(work, 'runner.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=8000', runner, writeConfig(name, source), `${sources[source]}/**/*.ts`], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`${name} on ${source} ended with ${code}`))));
  });
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, q) => sorted(numbers)[Math.round((numbers.length - 1) * q)];
const ratio = (numbers) => `${quantile(numbers, 0.5).toFixed(3)} (${quantile(numbers, 0.25).toFixed(3)}–${quantile(numbers, 0.75).toFixed(3)})`;

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
for (const source of SOURCES) sources[source] = copySources(source);
writeFileSync(join(work, 'runner.mjs'), RUNNER);

const version = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; eslint ${version('eslint')}, typescript ${version('typescript')}, typescript-eslint ${version('@typescript-eslint/eslint-plugin')}`);
console.log(`${pairs} interleaved pairs each; median ratio (quartiles)\n`);
console.log('| Sources | Comparison | CPU seconds | ratio of CPU | Peak MiB | ratio of peak | Findings |\n| --- | --- | --- | --- | --- | --- | --- |');

for (const source of SOURCES) {
  if (values.only && values.only !== source) continue;
  for (const [base, other, title] of COMPARISONS) {
    const runs = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      // Which comes first alternates, since the second of a pair meets a warmer disk cache and a hotter processor.
      const order = pair % 2 === 0 ? [base, other] : [other, base];
      const first = await measure(order[0], source);
      const second = await measure(order[1], source);
      runs.push(pair % 2 === 0 ? { base: first, other: second } : { base: second, other: first });
    }
    const median = (pick) => quantile(runs.map(pick), 0.5);
    console.log(
      `| ${source} (${runs[0].base.files} files) | ${title} | ${median((run) => run.base.cpu).toFixed(1)} → ${median((run) => run.other.cpu).toFixed(1)} | ${ratio(runs.map((run) => run.other.cpu / run.base.cpu))} | ${median((run) => run.base.memory).toFixed(0)} → ${median((run) => run.other.memory).toFixed(0)} | ${ratio(runs.map((run) => run.other.memory / run.base.memory))} | ${runs[0].base.findings} → ${runs[0].other.findings} |`,
    );
  }
}

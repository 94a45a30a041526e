// The main job on code that nobody here wrote: checks the TypeScript sources that npm packages ship, and plans a migration
// of them without writing. Prints a few findings of each, the head of the diff, and one line of totals.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { copySources, root } from './copied-sources.mjs';

const bin = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const FINDINGS = 3;
const DIFF_LINES = 40;

/** From small to large. */
const PACKAGES = ['@tanstack/query-core', '@trpc/server', '@effect/platform-node', 'puppeteer-core', 'effect'];

function run(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--max-old-space-size=6000', bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === null || (status === 2 && stdout === ''))
    throw new Error(`async-boundary ${args.join(' ')} could not do its job: ${stderr}`);
  return { stdout, stderr };
}

const rule = (title) => console.log(`\n\x1b[1m${title}\x1b[0m`);
const totals = new Map();
let shownDiff = '';

for (const name of PACKAGES) {
  const sources = copySources(name);
  rule(`async-boundary check ${sources}`);
  const files = JSON.parse(run('check', sources, '--format', 'json').stdout);
  const findings = files.flatMap(({ filePath, messages }) => messages.map((message) => ({ ...message, filePath })));
  for (const { ruleId } of findings) totals.set(ruleId, (totals.get(ruleId) ?? 0) + 1);
  for (const { filePath, line, column, message, ruleId } of findings.slice(0, FINDINGS)) {
    console.log(`  ${filePath.slice(root.length)}:${line}:${column}\n    ${message}  ${ruleId ?? ''}`);
  }
  console.log(
    `  ${findings.length} findings in ${files.length} files${findings.length > FINDINGS ? `, ${FINDINGS} of them shown` : ''}`,
  );
  if (shownDiff === '' && findings.some(({ suggestions = [], fix }) => fix || suggestions.length > 0)) {
    const { stdout } = run('migrate', sources);
    if (stdout.includes('@@')) shownDiff = `${sources}\n${stdout.split('\n').slice(0, DIFF_LINES).join('\n')}`;
  }
}

rule(`async-boundary migrate ${shownDiff.split('\n')[0]}   (dry run, its first ${DIFF_LINES} lines)`);
console.log(shownDiff.split('\n').slice(1).join('\n'));
rule('All findings');
for (const [ruleId, count] of [...totals].sort())
  console.log(`  ${String(count).padStart(5)}  ${ruleId ?? 'not parsed'}`);

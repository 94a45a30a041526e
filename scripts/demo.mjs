// The main job on code that nobody here wrote: checks the TypeScript sources that npm packages ship, and plans a migration
// of them without writing. Prints a few findings of each, the head of the diff, and one line of totals.
//
// The sources are copied first: TypeScript gives files below node_modules to no project, so they would be judged without types.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const FINDINGS = 3;
const DIFF_LINES = 40;

const copies = '.async-boundary/demo';

/** Sources by package, from small to large. */
const PACKAGES = {
  '@tanstack/query-core': 'src',
  '@trpc/server': 'src',
  '@effect/platform-node': 'src',
  'puppeteer-core': 'src',
  effect: 'src',
};
const TSCONFIG = {
  compilerOptions: { target: 'ES2023', lib: ['ES2023', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'], module: 'NodeNext', moduleResolution: 'NodeNext', strict: true, skipLibCheck: true, noEmit: true, types: ['node'] },
};

function copy(name, folder) {
  const target = `${copies}/${name}`;
  rmSync(`${root}/${target}`, { recursive: true, force: true });
  cpSync(`${root}/node_modules/${name}/${folder}`, `${root}/${target}/${folder}`, { recursive: true });
  cpSync(`${root}/node_modules/${name}/package.json`, `${root}/${target}/package.json`);
  writeFileSync(`${root}/${target}/tsconfig.json`, JSON.stringify({ ...TSCONFIG, include: [folder] }));
  return `${target}/${folder}`;
}

function run(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--max-old-space-size=6000', bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === null || (status === 2 && stdout === '')) throw new Error(`async-boundary ${args.join(' ')} could not do its job: ${stderr}`);
  return { stdout, stderr };
}

const rule = (title) => console.log(`\n\x1b[1m${title}\x1b[0m`);
const totals = new Map();
let shownDiff = '';

for (const [name, folder] of Object.entries(PACKAGES)) {
  const sources = copy(name, folder);
  rule(`async-boundary check ${sources}`);
  const files = JSON.parse(run('check', sources, '--format', 'json').stdout);
  const findings = files.flatMap(({ filePath, messages }) => messages.map((message) => ({ ...message, filePath })));
  for (const { ruleId } of findings) totals.set(ruleId, (totals.get(ruleId) ?? 0) + 1);
  for (const { filePath, line, column, message, ruleId } of findings.slice(0, FINDINGS)) {
    console.log(`  ${filePath.slice(root.length)}:${line}:${column}\n    ${message}  ${ruleId ?? ''}`);
  }
  console.log(`  ${findings.length} findings in ${files.length} files${findings.length > FINDINGS ? `, ${FINDINGS} of them shown` : ''}`);
  if (shownDiff === '' && findings.some(({ suggestions = [], fix }) => fix || suggestions.length > 0)) {
    const { stdout } = run('migrate', sources);
    if (stdout.includes('@@')) shownDiff = `${sources}\n${stdout.split('\n').slice(0, DIFF_LINES).join('\n')}`;
  }
}

rule(`async-boundary migrate ${shownDiff.split('\n')[0]}   (dry run, its first ${DIFF_LINES} lines)`);
console.log(shownDiff.split('\n').slice(1).join('\n'));
rule('All findings');
for (const [ruleId, count] of [...totals].sort()) console.log(`  ${String(count).padStart(5)}  ${ruleId ?? 'not parsed'}`);

// Takes one branch of a decision away after another, and looks which case misses it. Stryker's instrumenter puts every
// change into the code at once, each behind a switch. A file's facts and types are asked once: only decisions change.
//
//   npm run mutate                          all of src/decisions
//   npm run mutate -- --only <part of a path>
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { globSync } from 'tinyglobby';
import { createServer } from 'vite';

const { values: asked } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const DECISIONS = 'src/decisions';

/** What is left is conditions and blocks: branches. */
const EXCLUDED = [
  ...[
    'StringLiteral',
    'ObjectLiteral',
    'ArrayDeclaration',
    'Regex',
    'EqualityOperator',
    'LogicalOperator',
    'MethodExpression',
    'OptionalChaining',
  ],
  ...['BooleanLiteral', 'ArithmeticOperator', 'UnaryOperator', 'UpdateOperator', 'AssignmentOperator', 'ArrowFunction'],
];

const quiet = { debug: () => undefined, info: () => undefined, warn: console.warn, isDebugEnabled: () => false };
const sources = globSync(`${DECISIONS}/**/*.ts`, { cwd: root, absolute: true }).sort();
const instrumented = await new Instrumenter(quiet).instrument(
  sources.map((name) => ({ name, mutate: name.includes(asked.only), content: readFileSync(name, 'utf8') })),
  { plugins: null, excludedMutations: EXCLUDED, ignorers: [] },
);
const switched = new Map(instrumented.files.map(({ name, content }) => [name, content]));
const mutants = instrumented.mutants.filter(({ status }) => status === undefined);

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => switched.get(id) }],
});
const load = (path) => server.ssrLoadModule(`/${path}`);
const { caseName, cases, planText } = await load('tests/harness/cases.ts');
const { chainCases, chainName, SLUGS, sourcesOf } = await load('tests/harness/chains.ts');
const { judgeText } = await load('src/adapters/migrate-text.ts');
const { judge } = await load('src/adapters/judge.ts');
const { UnparsableFile } = await load('src/adapters/lost-file.ts');
const { editsOf } = await load('src/plans/edits.ts');
const { settingsOf } = await load('src/adapters/settings.ts');

const drawn = (rewrite, parsed) => (rewrite.scope === 'project' ? undefined : editsOf(rewrite, parsed));

/** What the goldens of a case hold of a finding: its place, its message, its plan in words, the edits. */
function inCase({ finding: { node, plan }, message }, { parsed }, titles) {
  const alternatives = plan.alternatives.filter(({ title }) => !titles.has(title) && titles.add(title));
  return [
    node.range,
    message,
    planText(plan),
    plan.kind === 'rewrite' && drawn(plan.best, parsed),
    alternatives.map((choice) => drawn(choice, parsed)),
  ];
}

/** Those of a chain hold no alternatives, but the kind of plan. */
function inChain({ finding: { node, plan, reached }, message, suppressed }, { parsed }) {
  const planned =
    plan.kind === 'refuse'
      ? [plan.reason, plan.reason === 'no-asynchronous-sibling' && plan.advice]
      : [plan.best.scope, plan.best.title, reached && drawn(plan.best, parsed)];
  return [node.range, message, suppressed, planned];
}

/** One file of a case. `verdict()` judges it anew, from the facts that the first judgement gathered. */
function subject(name, file, slugs, shown) {
  const settings = settingsOf(file);
  let facts;
  try {
    ({ facts } = judgeText(file, readFileSync(file, 'utf8'), { slugs, settings }));
  } catch (error) {
    if (error instanceof UnparsableFile) return [];
    throw error;
  }
  const verdict = () => {
    const titles = new Set();
    try {
      return JSON.stringify(judge(facts, settings, { slugs }).map((judgement) => shown(judgement, facts, titles)));
    } catch (error) {
      return `threw ${error.message}`;
    }
  };
  return [{ name, verdict }];
}

const subjects = [
  ...cases.flatMap((one) => subject(caseName(one), one.input, [one.slug], inCase)),
  ...chainCases.flatMap((one) =>
    sourcesOf(one).flatMap((file) => subject(`${chainName(one)}/${relative(one.folder, file)}`, file, SLUGS, inChain)),
  ),
];

const stryker = globalThis.__stryker__;
stryker.mutantCoverage.static = {};
/** For each mutant the files whose judgement comes by it, with how often. */
const coveredBy = new Map(mutants.map(({ id }) => [id, []]));
for (const one of subjects) {
  stryker.currentTestId = one.name;
  const from = performance.now();
  one.expected = one.verdict();
  one.time = performance.now() - from;
  for (const [id, hits] of Object.entries(stryker.mutantCoverage.perTest[one.name] ?? {}))
    coveredBy.get(id)?.push({ one, hits });
}

function isMissed(id, covering) {
  stryker.activeMutant = id;
  const quickest = covering.toSorted((a, b) => a.one.time - b.one.time);
  return quickest.some(({ one, hits }) => {
    stryker.hitCount = 0;
    stryker.hitLimit = hits * 100 + 1000; // A loop that has become endless throws.
    return one.verdict() !== one.expected;
  });
}

const tally = {};
for (const {
  id,
  fileName,
  location: { start, end },
  replacement,
} of mutants) {
  const covering = coveredBy.get(id);
  const fate = covering.length === 0 ? 'uncovered' : isMissed(id, covering) ? 'killed' : 'survived';
  const path = relative(join(root, DECISIONS), fileName);
  const counts = (tally[path.replace(/[/.].*$/, '')] ??= { mutants: 0, killed: 0, survived: 0, uncovered: 0 });
  counts.mutants += 1;
  counts[fate] += 1;
  if (fate === 'killed') continue;
  const line = readFileSync(fileName, 'utf8').split('\n')[start.line];
  const original = start.line === end.line ? line.slice(start.column, end.column) : `${line.slice(start.column)} …`;
  console.log(
    `${DECISIONS}/${path}:${start.line + 1}:${start.column + 1} ${fate}: ${original}  →  ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`,
  );
}
console.table(
  Object.fromEntries(
    Object.entries(tally).map(([area, counts]) => [
      area,
      { ...counts, score: `${((counts.killed / counts.mutants) * 100).toFixed(1)}%` },
    ]),
  ),
);
await server.close();
process.exit(0); // The parser's program keeps watching its files.

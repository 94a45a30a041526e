// What seeing through helpers costs: the same files judged with the setting `colour` off and on, in processes of their
// own, in turn, beside an A/A pair; then two files judged again and again while one of them is edited.
//
//   node scripts/bench-colour.mjs                               2,000 files, 5 pairs, 500 edits
//   node scripts/bench-colour.mjs --files 400 --pairs 3 --edits 100
//   node scripts/bench-colour.mjs --pairs 0                     edits alone
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './copied-sources.mjs';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    pairs: { type: 'string', default: '5' },
    edits: { type: 'string', default: '500' },
    run: { type: 'string' },
    colour: { type: 'string' },
  },
});
const count = Number(values.files);
const folder = join(root, '.async-boundary', 'bench-colour', 'src');
const DEPTH = 6;
const GROUP = 20;
const NAMES = ['get', 'load', 'run'];

/** Every tenth file's function is on a chain of six to a runner; the others have the same names and do nothing. */
function sourceOf(index) {
  const name = NAMES[index % NAMES.length];
  const isColoured = index % 10 === 0;
  const level = (index / 10) % DEPTH;
  const below = isColoured && level > 0 ? index - 10 : undefined;
  const neighbour = (index + 7) % count;
  return [
    isColoured && level === 0 ? `import { awaitSync } from '@kaciras/deasync';` : '',
    below === undefined ? '' : `import { ${NAMES[below % NAMES.length]}${below} as below } from './m${below}.js';`,
    `import { ${NAMES[neighbour % NAMES.length]} as other } from './group${Math.floor(neighbour / GROUP)}/m${neighbour}.js';`,
    `import type { Source } from './source.js';`,
    `export const ${name} = (text: string): string => text + other.length;`,
    `export class Store${index} implements Source {`,
    `  get(key: string): string { return this.load(key); }`,
    `  load(key: string): string { return ${name}(key) + this.run(key); }`,
    `  run(key: string): string { return key.trim(); }`,
    `}`,
    isColoured
      ? `export function ${name}${index}(work: Promise<string>): string { return ${level === 0 ? 'awaitSync' : 'below'}(work); }`
      : `export function ${name}${index}(work: Promise<string>): string { return String(work); }`,
    `export async function handle${index}(source: Source, work: Promise<string>): Promise<string> { const text = await work; return source.get(text) + new Store${index}().load(text) + ${name}${index}(work); }`,
    '',
  ].join('\n');
}

function generate() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, '../tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        module: 'NodeNext',
        moduleResolution: 'NodeNext',
        strict: true,
        types: [],
        skipLibCheck: true,
      },
      include: ['src'],
    }),
  );
  writeFileSync(join(folder, '../package.json'), '{ "name": "bench-colour", "type": "module" }');
  writeFileSync(
    join(folder, 'source.ts'),
    'export interface Source { get(key: string): string; load(key: string): string; run(key: string): string }\n',
  );
  for (let index = 0; index < count; index += 1) writeFileSync(join(folder, `m${index}.ts`), sourceOf(index));
  // Barrels of barrels, in a ring.
  const groups = Math.ceil(count / GROUP);
  for (let group = 0; group < groups; group += 1) {
    mkdirSync(join(folder, `group${group}`));
    writeFileSync(
      join(folder, `group${group}`, 'index.ts'),
      `export * from '../group${(group + 1) % groups}/index.js';\n`,
    );
    for (let index = group * GROUP; index < Math.min(count, (group + 1) * GROUP); index += 1)
      writeFileSync(join(folder, `group${group}`, `m${index}.ts`), `export * from '../m${index}.js';\n`);
  }
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function judgeAll() {
  const { judgeText } = await import('../dist/adapters/migrate-text.js');
  const settings = { colour: values.colour };
  let hidden = 0;
  let judged;
  for (let index = 0; index < count; index += 1) {
    const file = join(folder, `m${index}.ts`);
    judged = judgeText(file, readFileSync(file, 'utf8'), { settings });
    hidden += judged.judgements.filter(({ finding }) => finding.reached).length;
  }
  console.log(
    JSON.stringify({
      cpu: cpu(),
      hidden,
      coloured: values.colour === 'off' ? 0 : judged.facts.colours('declared').things().length,
    }),
  );
}

/**
 * After each edit, the edited file is judged and then one that calls it, with colour and without in turn: CPU of either,
 * and the heap along the way.
 */
async function edits() {
  const { judgeText } = await import('../dist/adapters/migrate-text.js');
  const caller = join(folder, 'm50.ts');
  const edited = join(folder, 'm40.ts');
  const [callerText, editedText] = [caller, edited].map((file) => readFileSync(file, 'utf8'));
  const settings = { off: { colour: 'off' }, declared: { colour: 'declared' } };
  const times = { off: { edited: [], caller: [] }, declared: { edited: [], caller: [] } };
  const heap = [];
  for (let edit = 0; edit < Number(values.edits); edit += 1) {
    for (const [turn, colour] of (edit % 2 === 0 ? ['off', 'declared'] : ['declared', 'off']).entries()) {
      const start = cpu();
      judgeText(edited, editedText.replace('return below', `void ${edit}.${turn}; return below`), {
        settings: settings[colour],
      });
      const between = cpu();
      judgeText(caller, callerText, { settings: settings[colour] });
      times[colour].edited.push(between - start);
      times[colour].caller.push(cpu() - between);
    }
    if (edit % 50 === 49) {
      globalThis.gc?.();
      heap.push(Math.round(process.memoryUsage().heapUsed / 2 ** 20));
    }
  }
  console.log(JSON.stringify({ times, heap }));
}

function inProcess(run, colour = '') {
  const words = [
    '--expose-gc',
    '--stack-size=3900',
    '--max-old-space-size=6000',
    fileURLToPath(import.meta.url),
    '--run',
    run,
    '--colour',
    colour,
    '--files',
    values.files,
    '--edits',
    values.edits,
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8', cwd: root });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const spread = (numbers) =>
  `${median(numbers).toFixed(3)} (${Math.min(...numbers).toFixed(3)}–${Math.max(...numbers).toFixed(3)})`;

if (values.run === 'all') await judgeAll();
else if (values.run === 'edits') await edits();
else {
  generate();
  for (const [title, base, other] of values.pairs === '0'
    ? []
    : [
        ['A/A', 'off', 'off'],
        ['colour', 'off', 'declared'],
      ]) {
    const ratios = [];
    let last;
    for (let pair = 0; pair < Number(values.pairs); pair += 1) {
      const order = pair % 2 === 0 ? [base, other] : [other, base];
      const runs = order.map((colour) => inProcess('all', colour));
      const [first, second] = pair % 2 === 0 ? runs : [runs[1], runs[0]];
      ratios.push(second.cpu / first.cpu);
      last = second;
    }
    console.log(
      `${title}: CPU × ${spread(ratios)}; ${last.hidden} hidden runners found behind ${last.coloured} coloured functions in ${count} files`,
    );
  }
  const { times, heap } = inProcess('edits');
  const steady = (numbers) => median(numbers.slice(5));
  for (const file of ['caller', 'edited']) {
    const [off, on] = [times.off[file], times.declared[file]];
    console.log(
      `judging ${file === 'caller' ? 'one file after an edit of another' : 'the edited file'}: ${(steady(off) * 1000).toFixed(0)} → ${(steady(on) * 1000).toFixed(0)} ms, × ${steady(on.map((time, index) => time / off[index])).toFixed(2)}`,
    );
  }
  console.log(`heap MiB over the edits: ${heap.join(', ')}`);
}

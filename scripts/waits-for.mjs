// What promises in code that others wrote wait for: lists each call whose promise is said to settle *elsewhere*, with
// the way that shows it, and draws a sample to be read by eye.
//
//   npm run waits-for                        the packages that `ecosystem/package.json` pins
//   npm run waits-for -- --only <package>    one of them; may be repeated
//   npm run waits-for -- <folder>            any other folders with sources and a tsconfig
//   npm run waits-for -- --sample 60 --seed 7   so many ends of ways, one call of each; the same for the same seed
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueFor } from '../dist/adapters/catalogues.js';
import { settingsOf } from '../dist/adapters/settings.js';
import { readFile } from '../dist/adapters/workspace.js';
import { splitBom } from '../dist/analysis/byte-order-mark.js';
import { factsOf } from '../dist/analysis/file-facts.js';
import { holds } from '../dist/analysis/tree.js';
import { isOld } from '../dist/analysis/waits-for/settling.js';
import { Waits } from '../dist/analysis/waits-for/waits.js';
import { sourceFiles } from '../dist/cli/source-files.js';
import { copySources, root } from './copied-sources.mjs';
import { installed, namesFor } from './ecosystem/packages.mjs';

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    types: { type: 'string', default: 'auto' },
  },
});

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(list, random) {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other], out[at]];
  }
  return out;
}

const PROMISES = new Set(['promise', 'thenable', 'promise-array']);

/** What each call of a file waits for whose value is a promise: the outermost, where one is part of another. */
function judged(file) {
  const settings = settingsOf(file, { types: asked.types });
  const catalogue = catalogueFor(file, settings);
  const { text } = splitBom(readFileSync(file, 'utf8'));
  const opened = readFile(file, text, catalogue, settings.types, true)();
  const facts = factsOf(opened.parsed, opened.oracle, catalogue);
  const calls = facts.nodes.of('CallExpression');
  const kinds = facts.oracle.values(calls);
  const promises = calls.filter((_, index) => PROMISES.has(kinds[index]?.kind));
  return promises
    .filter((call) => !promises.some((other) => other !== call && holds(other, call)))
    .map((call) => ({
      file,
      line: call.loc.start.line,
      text: text.slice(...call.range).split('\n')[0],
      settling: new Waits(facts, call).of(call),
    }));
}

const modules = positionals.length > 0 ? new Map() : installed(namesFor(asked));
const folders = [
  ...positionals.map((folder) => resolve(folder)),
  ...[...modules].map(([name, own]) => join(root, copySources(name, join(own, '../.async-boundary/sources'), own))),
];
const counts = new Map();
const ends = new Map();
for (const folder of folders) {
  process.stderr.write(`reading ${relative(root, folder)}\n`);
  for (const file of sourceFiles([folder], root).files) {
    try {
      for (const call of judged(file)) {
        const { chain } = call.settling;
        const waitsFor = isOld(call.settling) ? 'there before' : call.settling.waitsFor;
        counts.set(waitsFor, (counts.get(waitsFor) ?? 0) + 1);
        if (waitsFor !== 'elsewhere') continue;
        const last = chain.at(-1);
        const end = last ? `${last.file}:${last.line} ${last.name}` : `${file} a clock that is held still`;
        if (!ends.has(end)) ends.set(end, []);
        ends.get(end).push(call);
      }
    } catch (error) {
      process.stderr.write(`${file}: ${error.message.split('\n')[0]}\n`);
    }
  }
}

const random = randomFrom(Number(asked.seed));
const shown = (path) => relative(process.cwd(), path);
const drawn =
  asked.sample === undefined
    ? [...ends.values()].flat()
    : shuffled([...ends.values()], random)
        .slice(0, Number(asked.sample))
        .map((calls) => calls[Math.floor(random() * calls.length)]);
console.log(
  `${['itself', 'unknown', 'there before', 'elsewhere'].map((kind) => `${kind} ${counts.get(kind) ?? 0}`).join(', ')}; elsewhere by ${ends.size} ends`,
);
for (const [index, { file, line, text, settling }] of drawn.entries()) {
  console.log(`\n${index + 1}. ${shown(file)}:${line}  ${text}`);
  for (const hop of settling.chain) {
    const by = hop.settledBy?.();
    const end = by
      ? `, settled by ${by.name} (${shown(by.file)}:${by.line})`
      : hop.isEndless
        ? ', which nothing ends'
        : '';
    console.log(`     → ${hop.name} (${shown(hop.file)}:${hop.line})${end}`);
  }
}

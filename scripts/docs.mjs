// Writes what the documentation takes from the code: the README's table of rules, each rule page's header and table of
// options, the tables of reasons, the catalogue's tables. `--check` writes nothing and names the files that are not up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shippedRows } from '../dist/catalogue/catalogue.js';
import { catalogueTable } from '../dist/catalogue/table.js';
import { blockers, refusals } from '../dist/plans/reasons.js';
import { rules } from '../dist/rules/index.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const stale = [];

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function fill(file, name, text) {
  const before = readFileSync(path(file), 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(before)) throw new Error(`${file}: has no <!-- ${name} --> … <!-- /${name} -->`);
  const after = before.replace(place, (_, open, close) => `${open}${text}\n${close}`);
  if (after === before) return;
  if (!values.check) writeFileSync(path(file), after);
  stale.push(file);
}

const needsTypes = ({ configs }) => !configs.includes('syntax');

const ruleRow = ({ slug, description, fixable, ...rule }) =>
  `| [\`${slug}\`](docs/rules/${slug}.md) | ${description} | ${fixable ? '`--fix` for safe ones, suggestions' : 'suggestions'} | ${needsTypes(rule) ? 'needs types' : 'better with types'} |`;

const header = ({ description, fixable, ...rule }) =>
  [
    `> ${description}.`,
    '>',
    `> In ${rule.configs.map((name) => `\`configs.${name}\`${name === 'strict' && rule.strictOptions ? ` (with \`${JSON.stringify(rule.strictOptions)}\`)` : ''}`).join(' and ')}. ${fixable ? 'Some rewrites are safe, and applied by `--fix`; the others are suggestions.' : 'Every rewrite is a suggestion.'} ${needsTypes(rule) ? 'Needs types.' : 'Finds more with types.'}`,
  ].join('\n');

const shown = (value) => `\`${JSON.stringify(value)}\``;

function options({ schema, defaultOptions }) {
  const names = Object.keys(schema.properties);
  if (names.length === 0) return 'None.';
  const lines = names.map(
    (name) => `| \`${name}\` | ${shown(defaultOptions[name])} | ${schema.properties[name].description} |`,
  );
  return ['| Option | Default | |', '| --- | --- | --- |', ...lines].join('\n');
}

fill(
  'README.md',
  'rules',
  ['| Rule | Says | Edits | Types |', '| --- | --- | --- | --- |', ...rules.map(ruleRow)].join('\n'),
);
for (const rule of rules) {
  fill(`docs/rules/${rule.slug}.md`, 'header', header(rule));
  fill(`docs/rules/${rule.slug}.md`, 'options', options(rule));
}
const reasons = (table) => [
  '| Reason | Why | What you can do |',
  '| --- | --- | --- |',
  ...Object.entries(table).map(([reason, { message, wayOut }]) => `| \`${reason}\` | ${message} | ${wayOut} |`),
];
fill('docs/what-follows.md', 'blockers', reasons(blockers).join('\n'));
fill('docs/what-follows.md', 'refusals', reasons(refusals).join('\n'));
fill('docs/catalogue.md', 'rows', catalogueTable(shippedRows));

if (values.check && stale.length > 0) {
  console.error(`Not up to date: ${[...new Set(stale)].join(', ')}. Run npm run docs.`);
  process.exitCode = 1;
} else
  console.log(stale.length === 0 ? 'The documentation is up to date.' : `Wrote ${[...new Set(stale)].join(', ')}.`);

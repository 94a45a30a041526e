// Writes what the documentation takes from the code: the README's table of rules, each rule page's header and table of
// options, the tables of reasons and configs, the catalogue's tables, the keys of the settings, with their schema;
// and the configs that oxlint extends. `--check` writes nothing and names the files that are not up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shippedRows } from '../dist/catalogue/catalogue.js';
import { catalogueTable } from '../dist/catalogue/table.js';
import { blockers, refusals } from '../dist/plans/reasons.js';
import { optionsIn } from '../dist/rules/configs.js';
import { entriesOf, rules } from '../dist/rules/index.js';
import { wholeSchema } from '../dist/settings/whole-schema.js';
import { configNames, CONFIGS } from '../dist/settings/config-names.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const stale = [];

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function fill(file, name, text) {
  const before = readFileSync(path(file), 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(before)) throw new Error(`${file}: has no <!-- ${name} --> … <!-- /${name} -->`);
  write(
    file,
    before.replace(place, (_, open, close) => `${open}${text}\n${close}`),
  );
}

function write(file, after) {
  if (existsSync(path(file)) && readFileSync(path(file), 'utf8') === after) return;
  if (!values.check) writeFileSync(path(file), after);
  stale.push(file);
}

const everyConfig = [...configNames, 'syntax'];
const FRAMEWORKS = configNames.filter((name) => !['recommended', 'strict', 'migration'].includes(name));

const ruleRow = (rule) => {
  const { slug, description, fixable } = rule;
  const mark = (name) => (optionsIn(name, rule) ? '✓' : '');
  const sets = FRAMEWORKS.filter((name) => optionsIn(name, rule)).map((name) => `\`${name}\``);
  return `| [\`${slug}\`](docs/rules/${slug}.md) | ${description} | ${mark('recommended')} | ${mark('strict')} | ${mark('syntax')} | ${sets.join(' ')} | ${fixable ? '`--fix`, suggestions' : 'suggestions'} |`;
};

/** The configs that have a rule, each with the options that it asks for beyond the defaults. */
const configsOf = (rule) =>
  everyConfig.flatMap((name) => {
    const options = optionsIn(name, rule);
    if (!options) return [];
    return [`\`${name}\`${Object.keys(options).length > 0 ? ` (with \`${JSON.stringify(options)}\`)` : ''}`];
  });

const header = ({ description, fixable, ...rule }) =>
  [
    `> ${description}.`,
    '>',
    `> In the configs ${configsOf(rule).join(', ')}. ${fixable ? 'Some rewrites are safe, and applied by `--fix`; the others are suggestions.' : 'Every rewrite is a suggestion.'} ${rule.configs.syntax ? 'Finds more with types.' : 'Needs types for most of what it finds.'}`,
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
  [
    '| Rule | Says | `recommended` | `strict`, `migration` | `syntax` (no types) | Frameworks | Edits |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rules.map(ruleRow),
  ].join('\n'),
);
fill(
  'docs/configs.md',
  'configs',
  ['| Config | |', '| --- | --- |', ...configNames.map((name) => `| \`${name}\` | ${CONFIGS[name]} |`)].join('\n'),
);
for (const name of configNames) {
  const preset = { jsPlugins: ['../dist/oxlint.js'], rules: entriesOf(name) };
  write(`oxlint/${name}.json`, `${JSON.stringify(preset, undefined, 2)}\n`);
}
for (const rule of rules) {
  fill(`docs/rules/${rule.slug}.md`, 'header', header(rule));
  fill(`docs/rules/${rule.slug}.md`, 'options', options(rule));
}
const { engines, peerDependencies, devDependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
fill(
  'docs/versions.md',
  'promised',
  [
    '| | |',
    '| --- | --- |',
    ...Object.entries({ Node: engines.node, oxlint: devDependencies.oxlint, ...peerDependencies }).map(
      ([name, range]) =>
        `| ${name} | ${range
          .split(' || ')
          .map((part) => `\`${part}\``)
          .join(', ')} |`,
    ),
  ].join('\n'),
);
const reasons = (table) => [
  '| Reason | Why | What you can do |',
  '| --- | --- | --- |',
  ...Object.entries(table).map(([reason, { message, wayOut }]) => `| \`${reason}\` | ${message} | ${wayOut} |`),
];
fill('docs/what-follows.md', 'blockers', reasons(blockers).join('\n'));
fill('docs/what-follows.md', 'refusals', reasons(refusals).join('\n'));
fill('docs/catalogue.md', 'rows', catalogueTable(shippedRows));

const schema = wholeSchema(rules.map(({ slug, schema }) => ({ slug, schema, page: '' })));
write(
  'settings/schema.json',
  `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }, undefined, 2)}\n`,
);
/** How a definition of the schema is named as a type: `NoFloatingPromises`. */
const typeNamed = (name) => name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const comment = ({ description }) => (description === undefined ? '' : `/** ${description} */\n`);
/** A schema of the settings as a type. Their schemas use few words; any other is told. */
function typeOf(one) {
  const { type, enum: words, anyOf, oneOf = anyOf, items, properties, required = [], $ref } = one;
  if ($ref) return typeNamed($ref.replace('#/definitions/', ''));
  if (words) return words.map((word) => JSON.stringify(word)).join(' | ');
  if (oneOf) return oneOf.map(typeOf).join(' | ');
  if (Array.isArray(type)) return type.map((single) => typeOf({ ...one, type: single })).join(' | ');
  if (type === 'array' && Array.isArray(items))
    return `readonly [${items.map((item, index) => (index === 0 ? typeOf(item) : `(${typeOf(item)})?`)).join(', ')}]`;
  if (type === 'array') return `readonly (${typeOf(items)})[]`;
  if (type === 'object' && properties)
    return `{\n${Object.entries(properties)
      .map(
        ([key, value]) => `${comment(value)}readonly '${key}'${required.includes(key) ? '' : '?'}: ${typeOf(value)};\n`,
      )
      .join('')}}`;
  if (type === 'integer') return 'number';
  if (type === 'string' || type === 'boolean' || type === 'number') return type;
  throw new Error(`A schema of the settings says what has no type yet: ${JSON.stringify(one)}`);
}
write(
  'settings/config.d.ts',
  `// Written by \`npm run docs\`, from the schema of the settings.
import type { Row } from '../dist/catalogue/row.js';

${Object.entries(schema.definitions)
  .filter(([name]) => name !== 'row')
  .map(([name, one]) => `export type ${typeNamed(name)} = ${typeOf(one)};\n\n`)
  .join('')}export interface UserSettings ${typeOf({ ...schema, type: 'object' })}

/** What \`async-boundary.config.*\` gives, checked as it is written. */
export declare function defineConfig(settings: UserSettings): UserSettings;
`,
);
const perFile = Object.keys(schema.properties.overrides.items.properties.settings.properties);
fill(
  'docs/settings.md',
  'keys',
  [
    '| Key | | By file |',
    '| --- | --- | --- |',
    ...Object.entries(schema.properties).map(
      ([key, { description }]) => `| \`${key}\` | ${description} | ${perFile.includes(key) ? '✓' : ''} |`,
    ),
  ].join('\n'),
);

if (values.check && stale.length > 0) {
  console.error(`Not up to date: ${[...new Set(stale)].join(', ')}. Run npm run docs.`);
  process.exitCode = 1;
} else
  console.log(stale.length === 0 ? 'The documentation is up to date.' : `Wrote ${[...new Set(stale)].join(', ')}.`);

import { readFileSync } from 'node:fs';
import type { ESLint, Linter } from 'eslint';
import { eslintRule } from './adapters/eslint.js';
import { entriesOf, rules } from './rules/index.js';
import { configNames, type ConfigName } from './settings/config-names.js';

const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
};

interface Plugin extends ESLint.Plugin {
  /** What each is for says `CONFIGS`; all want a parser with types but `syntax`, which reports what the text alone proves. */
  readonly configs: Readonly<Record<ConfigName | 'syntax', Linter.Config>>;
}

const plugin = {
  meta: { name, version, namespace: 'async-boundary' },
  rules: Object.fromEntries(rules.map((definition) => [definition.slug, eslintRule(definition)])),
} satisfies ESLint.Plugin;

const configOf = (name: ConfigName | 'syntax'): Linter.Config => ({
  name: `async-boundary/${name}`,
  plugins: { 'async-boundary': plugin },
  rules: entriesOf(name),
});

const configs: Plugin['configs'] = {
  ...(Object.fromEntries(configNames.map((name) => [name, configOf(name)])) as Record<ConfigName, Linter.Config>),
  syntax: { ...configOf('syntax'), settings: { 'async-boundary': { types: 'syntax' } } },
};

// One object: ESLint refuses two of them under one name, and a person's config names the exported one beside ours.
export default Object.assign(plugin, { configs }) as Plugin;

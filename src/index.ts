import { readFileSync } from 'node:fs';
import type { ESLint, Linter } from 'eslint';
import { eslintRule } from './adapters/eslint.js';
import { rules } from './rules/index.js';

const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
};

interface Plugin extends ESLint.Plugin {
  /** `recommended` wants a parser with types, `strict` adds what has more false alarms; `syntax` reports what the text alone proves. */
  readonly configs: Readonly<Record<'recommended' | 'strict' | 'syntax', Linter.Config>>;
}

const plugin = {
  meta: { name, version, namespace: 'async-boundary' },
  rules: Object.fromEntries(rules.map((definition) => [definition.slug, eslintRule(definition)])),
} satisfies ESLint.Plugin;

function configOf(configName: 'recommended' | 'strict' | 'syntax'): Linter.Config {
  const own = rules.filter(
    ({ configs }) => configs.includes(configName) || (configName === 'strict' && configs.includes('recommended')),
  );
  return {
    name: `async-boundary/${configName}`,
    plugins: { 'async-boundary': plugin },
    rules: Object.fromEntries(
      own.map(({ slug, strictOptions }) => [
        `async-boundary/${slug}`,
        configName === 'strict' && strictOptions ? ['error', strictOptions] : 'error',
      ]),
    ),
  };
}

const configs: Plugin['configs'] = {
  recommended: configOf('recommended'),
  strict: configOf('strict'),
  syntax: { ...configOf('syntax'), settings: { 'async-boundary': { types: 'syntax' } } },
};

// One object: ESLint refuses two of them under one name, and a person's config names the exported one beside ours.
export default Object.assign(plugin, { configs }) as Plugin;

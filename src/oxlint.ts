import { eslintCompatPlugin, type Plugin } from '@oxlint/plugins';
import { oxlintRule } from './adapters/oxlint.js';
import { rules } from './rules/index.js';

/** The plugin for oxlint's `jsPlugins`. Loads neither eslint, nor typescript, nor a parser. */
const plugin: Plugin = eslintCompatPlugin({
  meta: { name: 'async-boundary' },
  rules: Object.fromEntries(rules.map((definition) => [definition.slug, oxlintRule(definition)])),
});

export default plugin;

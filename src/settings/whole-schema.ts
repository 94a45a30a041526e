import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import { keysWith, PER_FILE, words, type Key, type RuleOptions } from './schema.js';

/** Options of a rule as settings have them: ESLint's, or its level, or both. */
const ruleSchema = ({ slug }: RuleOptions): JSONSchema4 => {
  const [level, options] = [{ $ref: '#/definitions/level' }, { $ref: `#/definitions/${slug}` }];
  return { anyOf: [level, options, { type: 'array', items: [level, options], minItems: 1, maxItems: 2 }] };
};

/** The schema of the settings with the options of every rule, for editors and for types. */
export function wholeSchema(rules: readonly RuleOptions[]): JSONSchema4 {
  const properties = Object.fromEntries(rules.map((rule) => [rule.slug, ruleSchema(rule)]));
  const own: Key = { $ref: '#/definitions/rules', description: PER_FILE['rules']!.description! };
  const path: Key = { type: 'string', description: 'In JSON, for editors: the path of `settings/schema.json`.' };
  return {
    type: 'object',
    additionalProperties: false,
    properties: { ...keysWith({ ...PER_FILE, rules: own }, { $ref: '#/definitions/row' }), $schema: path },
    definitions: {
      ...Object.fromEntries(rules.map(({ slug, schema }) => [slug, schema])),
      level: words('off', 'warn', 'error'),
      rules: { type: 'object', additionalProperties: false, properties },
      row: { type: 'object' },
    },
  };
}

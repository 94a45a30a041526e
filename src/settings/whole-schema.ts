import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import { keysWith, PER_FILE, words, type Key, type RuleOptions } from './schema.js';

/** Options of a rule as settings have them: ESLint's, or its level, or both. */
const ruleSchema = ({ schema }: RuleOptions): JSONSchema4 => ({
  anyOf: [
    words('off', 'warn', 'error'),
    schema,
    { type: 'array', items: [words('off', 'warn', 'error'), schema], minItems: 1, maxItems: 2 },
  ],
});

/** The schema of the settings with the options of every rule, for editors and for types. */
export function wholeSchema(rules: readonly RuleOptions[]): JSONSchema4 {
  const properties = Object.fromEntries(rules.map((rule) => [rule.slug, ruleSchema(rule)]));
  const own: Key = { $ref: '#/definitions/rules', description: PER_FILE['rules']!.description! };
  const path: Key = { type: 'string', description: 'In JSON, for editors: the path of `settings/schema.json`.' };
  return {
    type: 'object',
    additionalProperties: false,
    properties: { ...keysWith({ ...PER_FILE, rules: own }, { $ref: '#/definitions/row' }), $schema: path },
    definitions: { rules: { type: 'object', additionalProperties: false, properties }, row: { type: 'object' } },
  };
}

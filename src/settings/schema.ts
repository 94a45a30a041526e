import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import { configNames } from './config-names.js';

/** A rule as far as settings know it. */
export interface RuleOptions {
  readonly slug: string;
  /** JSON schema of its options: the one that ESLint has as well. */
  readonly schema: JSONSchema4;
  /** Where its options are explained. */
  readonly page: string;
}

const words = (...choices: string[]): JSONSchema4 => ({ enum: choices }) as unknown as JSONSchema4;
const name: JSONSchema4 = { type: 'string', minLength: 1 };

/** What may differ from file to file. */
const PER_FILE: Readonly<Record<string, JSONSchema4>> = {
  extends: {
    description: `one or several of ${configNames.map((one) => `'${one}'`).join(', ')}`,
    anyOf: [words(...configNames), { type: 'array', items: words(...configNames) }],
  },
  fireAndForget: {
    description: `'void' or { handler: 'reportError', from: './errors.js' }`,
    anyOf: [
      words('void'),
      {
        type: 'object',
        additionalProperties: false,
        required: ['handler'],
        properties: { handler: name, from: name },
      },
    ],
  },
  rules: {
    type: 'object',
    description: `an object by rule, each 'off', 'warn', 'error', its options, or ['warn', options]`,
  },
  types: words('auto', 'compiler', 'native', 'syntax'),
  colour: words('off', 'declared', 'all'),
  forEach: words('sequential', 'parallel'),
};

/** Every key of the settings. Rows and rules are looked at on their own, by what is known of their kind. */
export const SETTINGS_SCHEMA: JSONSchema4 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...PER_FILE,
    ignores: { type: 'array', items: name },
    // A row is a fact, which is the same in every file.
    catalogue: { type: 'array', description: 'an array of catalogue rows' },
    overrides: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'settings'],
        properties: {
          files: { type: 'array', minItems: 1, items: name },
          settings: { type: 'object', additionalProperties: false, properties: PER_FILE },
        },
      },
    },
  },
};

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

export const words = (...choices: string[]): JSONSchema4 => ({ enum: choices }) as unknown as JSONSchema4;
const name: JSONSchema4 = { type: 'string', minLength: 1 };

/** `expected` is what a message says of a value of the wrong kind, `description` what the reference says. */
export type Key = JSONSchema4 & { readonly expected?: string };

/** What may differ from file to file. */
export const PER_FILE: Readonly<Record<string, Key>> = {
  extends: {
    description: 'The sets of rules that are on, `recommended` where none is named; later ones win option by option.',
    expected: `one or several of ${configNames.map((one) => `'${one}'`).join(', ')}`,
    anyOf: [words(...configNames), { type: 'array', items: words(...configNames) }],
  },
  fireAndForget: {
    description:
      'What to do with a promise that nobody can wait for: `void`, or give its rejection to a handler, which `from` exports: a package, or a file from the folder of the settings. Unset: refuse, and offer each choice.',
    expected: `'void' or { handler: 'reportError', from: './errors.js' }`,
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
    description:
      "By rule: `'off'`, `'warn'`, `'error'`, its options, or both, as in ESLint. ESLint and oxlint go by their own levels.",
    expected: `an object by rule, each 'off', 'warn', 'error', its options, or ['warn', options]`,
  },
  types: {
    description:
      "Where types come from: the host's own or the fastest there is (`auto`, unset), TypeScript 5 or 6 (`compiler`), 7.1 (`native`), or nowhere (`syntax`).",
    ...words('auto', 'compiler', 'native', 'syntax'),
  },
  colour: {
    description:
      'Whether calls are followed through functions and files: by their declared types (`declared`, unset), into every overrider too (`all`), or not.',
    ...words('off', 'declared', 'all'),
  },
  forEach: {
    description: 'How `array.forEach(async …)` is rewritten: one after another (unset), or all at once.',
    ...words('sequential', 'parallel'),
  },
};

/** The keys, where those that may differ from file to file have their schemas from `perFile`. */
export const keysWith = (perFile: Readonly<Record<string, Key>>, row: JSONSchema4): Readonly<Record<string, Key>> => ({
  ...perFile,
  ignores: {
    type: 'array',
    description: 'Globs of files in which nothing is found, from the folder of the settings; `!` takes out.',
    items: name,
  },
  // A row is a fact, which is the same in every file.
  catalogue: {
    type: 'array',
    description: 'Rows added to the catalogue: catalogue.md.',
    expected: 'an array of catalogue rows',
    items: row,
  },
  overrides: {
    type: 'array',
    description: 'Settings of some files, over those of all; later ones win.',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files', 'settings'],
      properties: {
        files: { type: 'array', minItems: 1, items: name },
        settings: { type: 'object', additionalProperties: false, properties: perFile },
      },
    },
  },
});

/** Every key of the settings. Rows and rules are looked at on their own, by what is known of their kind. */
export const SETTINGS_SCHEMA: JSONSchema4 = {
  type: 'object',
  additionalProperties: false,
  properties: keysWith(PER_FILE, {} as JSONSchema4),
};

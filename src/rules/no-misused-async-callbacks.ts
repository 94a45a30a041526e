import type { MisusedOptions } from '../decisions/no-misused-async-callbacks/finding.js';
import { decideMisusedCallbacks, foreseenMisused } from '../decisions/no-misused-async-callbacks/judge.js';
import { messages, type MisusedMessage } from '../decisions/no-misused-async-callbacks/messages.js';
import type { RuleDefinition } from './rule.js';

const flag = (description: string) => ({ type: 'boolean', description }) as const;

export const noMisusedAsyncCallbacks: RuleDefinition<MisusedOptions, MisusedMessage> = {
  slug: 'no-misused-async-callbacks',
  description:
    'Disallow async callbacks whose promise is ignored or taken for a value, and promises where their value is meant',
  messages,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      checkValues: flag('Report a callback whose promise is taken for a value: `filter`, `some`, `sort`.'),
      checkIgnored: flag('Report an async callback that can reject, and whose promise nobody has.'),
      checkVoidTypes: flag('Report it also where only the declared type says that the result is ignored.'),
      checkOverrides: flag('Report it also of members that a base class or an interface says give nothing.'),
      checkAttributes: flag('Report it also in attributes of JSX: `onClick={async () => …}`.'),
      checkConditions: flag('Report a promise that a condition tests.'),
      checkUses: flag('Report a promise in a text, a comparison, a calculation, a spread or a key.'),
    },
  },
  defaultOptions: {
    checkValues: true,
    checkIgnored: true,
    checkVoidTypes: true,
    checkOverrides: true,
    checkAttributes: false,
    checkConditions: true,
    checkUses: true,
  },
  fixable: false,
  configs: { strict: {}, next: {}, express: {}, react: {}, vue: {}, tests: {} },
  candidates: ['CallExpression', 'NewExpression'],
  followsCalls: false,
  replaces: [
    { linter: 'eslint', name: '@typescript-eslint/no-misused-promises' },
    { linter: 'eslint', name: '@typescript-eslint/strict-void-return' },
    { linter: 'eslint', name: 'no-async-promise-executor' },
    { linter: 'biome', name: 'noMisusedPromises' },
    { linter: 'biome', name: 'noAsyncPromiseExecutor' },
    { linter: 'deno', name: 'no-async-promise-executor' },
  ],
  foresees: foreseenMisused,
  decide: decideMisusedCallbacks,
};

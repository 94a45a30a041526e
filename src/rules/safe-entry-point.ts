import type { EntryOptions } from '../decisions/safe-entry-point/finding.js';
import { decideSafeEntryPoint } from '../decisions/safe-entry-point/judge.js';
import { messages, type EntryMessage } from '../decisions/safe-entry-point/messages.js';
import type { RuleDefinition } from './rule.js';

const flag = (description: string) => ({ type: 'boolean', description }) as const;

export const safeEntryPoint: RuleDefinition<EntryOptions, EntryMessage> = {
  slug: 'safe-entry-point',
  description: 'Disallow programs that fail and exit with the code of a success',
  messages,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      checkEntries: flag('Report a failure of the whole program that ends in a handler which leaves exit code 0.'),
      checkListeners: flag('Report listeners of `unhandledRejection` and `uncaughtException` that only print or drop.'),
    },
  },
  defaultOptions: { checkEntries: true, checkListeners: true },
  fixable: false,
  configs: { strict: {} },
  candidates: ['CallExpression'],
  followsCalls: false,
  foresees: () => ({}),
  decide: decideSafeEntryPoint,
};

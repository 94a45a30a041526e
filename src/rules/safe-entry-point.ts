import type { EntryOptions } from '../decisions/safe-entry-point/finding.js';
import { decideSafeEntryPoint } from '../decisions/safe-entry-point/judge.js';
import { messages, type EntryMessage } from '../decisions/safe-entry-point/messages.js';
import type { RuleDefinition } from './rule.js';

const flag = (description: string) => ({ type: 'boolean', description }) as const;

export const safeEntryPoint: RuleDefinition<EntryOptions, EntryMessage> = {
  slug: 'safe-entry-point',
  description: 'Disallow programs that fail with the exit code of a success, or end before their work does',
  messages,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      checkEntries: flag('Report a failure of the whole program that ends in a handler which leaves exit code 0.'),
      checkExits: flag('Report `process.exit` that hides a failure, or cuts work or output that is not finished.'),
      checkListeners: flag(
        'Report listeners of the process that only print a failure or a signal, or start what cannot end.',
      ),
      checkDispatchers: flag('Report the `parse()` of a command line whose actions are asynchronous.'),
    },
  },
  defaultOptions: { checkEntries: true, checkExits: true, checkListeners: true, checkDispatchers: false },
  fixable: false,
  // `no-floating-promises` reports those where this rule is not on.
  configs: { strict: { checkDispatchers: true } },
  candidates: ['CallExpression', 'ImportExpression'],
  followsCalls: false,
  foresees: () => ({}),
  decide: decideSafeEntryPoint,
};

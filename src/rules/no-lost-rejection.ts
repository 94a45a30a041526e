import type { LostOptions } from '../decisions/no-lost-rejection/finding.js';
import { decideLostRejections } from '../decisions/no-lost-rejection/judge.js';
import { messages, type LostMessage } from '../decisions/no-lost-rejection/messages.js';
import type { RuleDefinition } from './rule.js';

const flag = (description: string) => ({ type: 'boolean', description }) as const;

export const noLostRejection: RuleDefinition<LostOptions, LostMessage> = {
  slug: 'no-lost-rejection',
  description: 'Disallow promises whose end goes past the code that was written to see it',
  messages,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      checkReturned: flag('Report a promise returned from a `try`, or beside a `using`, before it has ended.'),
    },
  },
  defaultOptions: { checkReturned: true },
  fixable: false,
  configs: { strict: {} },
  candidates: ['ReturnStatement'],
  followsCalls: false,
  foresees: () => ({}),
  decide: decideLostRejections,
};

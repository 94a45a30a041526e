import { decideBusyWait } from '../decisions/no-busy-wait/judge.js';
import { messages, type BusyMessage } from '../decisions/no-busy-wait/messages.js';
import type { RuleDefinition } from './rule.js';

export const noBusyWait: RuleDefinition<object, BusyMessage> = {
  slug: 'no-busy-wait',
  description: 'Disallow loops made by hand that wait for a time, or for what other code of the program sets',
  messages,
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaultOptions: {},
  fixable: false,
  configs: { strict: {} },
  candidates: ['WhileStatement', 'DoWhileStatement', 'ForStatement', 'CallExpression'],
  followsCalls: false,
  foresees: () => ({}),
  decide: decideBusyWait,
};

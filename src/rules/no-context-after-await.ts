import { decideContextAfterAwait } from '../decisions/no-context-after-await/judge.js';
import { messages, type ContextMessage } from '../decisions/no-context-after-await/messages.js';
import type { RuleDefinition } from './rule.js';

export const noContextAfterAwait: RuleDefinition<object, ContextMessage> = {
  slug: 'no-context-after-await',
  description: 'Disallow calls that need the synchronous code around them, after a wait has left it',
  messages,
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaultOptions: {},
  fixable: false,
  configs: { strict: {} },
  candidates: ['CallExpression', 'MemberExpression'],
  followsCalls: false,
  foresees: () => ({}),
  decide: decideContextAfterAwait,
};

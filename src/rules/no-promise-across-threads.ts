import { decidePromiseAcrossThreads } from '../decisions/no-promise-across-threads/judge.js';
import { messages, type ThreadMessage } from '../decisions/no-promise-across-threads/messages.js';
import type { RuleDefinition } from './rule.js';

export const noPromiseAcrossThreads: RuleDefinition<object, ThreadMessage> = {
  slug: 'no-promise-across-threads',
  description: 'Disallow handing what belongs to one thread, a promise or a function, to another thread or process',
  messages,
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaultOptions: {},
  fixable: false,
  configs: { strict: {} },
  candidates: ['CallExpression', 'NewExpression'],
  followsCalls: false,
  foresees: () => ({}),
  decide: decidePromiseAcrossThreads,
};

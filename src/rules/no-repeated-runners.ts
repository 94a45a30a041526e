import { likelyRunners } from '../analysis/runner-calls.js';
import { decideRepeatedRunners } from '../decisions/no-repeated-runners/judge.js';
import { messages, type RepeatedMessage } from '../decisions/no-repeated-runners/messages.js';
import type { RuleDefinition } from './rule.js';

export const noRepeatedRunners: RuleDefinition<object, RepeatedMessage> = {
  slug: 'no-repeated-runners',
  description: 'Disallow starting a runtime again and again, for each item of a list or each turn of a loop',
  messages,
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaultOptions: {},
  fixable: false,
  configs: { strict: {} },
  candidates: ['CallExpression'],
  followsCalls: true,
  foresees: (file) => likelyRunners(file, 'top-level-runner'),
  decide: decideRepeatedRunners,
};

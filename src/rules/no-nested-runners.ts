import { likelyRunners } from '../analysis/runner-calls.js';
import { decideNoNestedRunners } from '../decisions/no-nested-runners/judge.js';
import { messages, type NestedMessage } from '../decisions/no-nested-runners/messages.js';
import type { RuleDefinition } from './rule.js';

export const noNestedRunners: RuleDefinition<Record<string, never>, NestedMessage> = {
  slug: 'no-nested-runners',
  description: 'Disallow calls that block the event loop, or re-enter it, in code that the loop runs',
  messages,
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaultOptions: {},
  fixable: true,
  configs: { recommended: {}, syntax: {} },
  candidates: ['CallExpression', 'NewExpression'],
  followsCalls: true,
  namedSeeds: 'runners',
  foresees: (file) => likelyRunners(file, 'nested-runner'),
  decide: decideNoNestedRunners,
};

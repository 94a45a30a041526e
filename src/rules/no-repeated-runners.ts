import { likelyRunners } from '../analysis/runner-calls.js';
import type { RepeatedOptions } from '../decisions/no-repeated-runners/finding.js';
import { decideRepeatedRunners } from '../decisions/no-repeated-runners/judge.js';
import { messages, type RepeatedMessage } from '../decisions/no-repeated-runners/messages.js';
import type { RuleDefinition } from './rule.js';

export const noRepeatedRunners: RuleDefinition<RepeatedOptions, RepeatedMessage> = {
  slug: 'no-repeated-runners',
  description: 'Disallow starting a runtime again and again, for each item of a list or each turn of a loop',
  messages,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      checkSequences: {
        type: 'boolean',
        description: 'Report runs that stand in a row in one function, too, where nothing else comes between them.',
      },
    },
  },
  defaultOptions: { checkSequences: false },
  fixable: false,
  configs: { strict: { checkSequences: true } },
  candidates: ['CallExpression'],
  followsCalls: true,
  foresees: (file) => likelyRunners(file, 'top-level-runner'),
  decide: decideRepeatedRunners,
};

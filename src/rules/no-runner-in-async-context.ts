import { likelyRunners } from '../analysis/runner-calls.js';
import { decideNoRunnerInAsyncContext } from '../decisions/no-runner-in-async-context/judge.js';
import { messages, type RunnerMessage } from '../decisions/no-runner-in-async-context/messages.js';
import type { RuleDefinition } from './rule.js';

export const noRunnerInAsyncContext: RuleDefinition<Record<string, never>, RunnerMessage> = {
  slug: 'no-runner-in-async-context',
  description: 'Disallow starting a runtime inside code that the same runtime runs',
  messages,
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaultOptions: {},
  fixable: false,
  configs: { recommended: {}, syntax: {} },
  candidates: ['CallExpression', 'NewExpression'],
  followsCalls: true,
  foresees: (file) => likelyRunners(file, 'top-level-runner'),
  decide: decideNoRunnerInAsyncContext,
};

import { likelyRunners } from '../analysis/runner-calls.js';
import { decideNoRunnerInAsyncContext, type RunnerMessage } from '../decisions/no-runner-in-async-context.js';
import type { RuleDefinition } from './rule.js';

export const noRunnerInAsyncContext: RuleDefinition<Record<string, never>, RunnerMessage> = {
  slug: 'no-runner-in-async-context',
  description: 'Disallow starting a runtime inside code that the same runtime runs',
  messages: {
    nested: '`{{call}}` starts a second root inside the {{runtime}} that runs it: {{lost}}.{{chain}}',
    nestedSync:
      '`{{call}}` starts a second root inside the {{runtime}} that runs it: {{lost}}; an asynchronous step makes it throw.{{chain}}',
    inside: '`{{call}}` {{place}} starts a root of its own: {{lost}}.{{chain}}',
    exits:
      '`{{call}}` ends the process when its program ends: the {{runtime}} around it is cut off, finalizers included.{{chain}}',
    codeAfter:
      '`{{call}}` ends the process when its program ends, so the code after {{after}} is cut off or never runs.',
    nestedSubscribe:
      'This inner subscription is not part of the outer one: it lives on after the outer unsubscribes, and its errors and its order are its own.{{chain}}',
    notYielded:
      '`{{call}}` starts here and nothing yields it: the generator goes on without it, and its error is unhandled.',
  },
  schema: { type: 'object', additionalProperties: false, properties: {} },
  defaultOptions: {},
  fixable: false,
  configs: ['recommended', 'syntax'],
  candidates: ['CallExpression', 'NewExpression'],
  followsCalls: true,
  foresees: (file) => likelyRunners(file, 'top-level-runner'),
  decide: decideNoRunnerInAsyncContext,
};

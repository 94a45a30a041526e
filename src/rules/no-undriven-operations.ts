import { droppedValues } from '../decisions/making/dropped-values.js';
import type { UndrivenOptions } from '../decisions/no-undriven-operations/finding.js';
import { decideUndrivenOperations } from '../decisions/no-undriven-operations/judge.js';
import { messages, type UndrivenMessage } from '../decisions/no-undriven-operations/messages.js';
import type { RuleDefinition } from './rule.js';

const flag = (description: string) => ({ type: 'boolean', description }) as const;

/** What was in no config before this rule was one, and has been read on less code. */
const STRICT = ['checkObservables', 'checkOutcomes', 'checkTested', 'checkReturned', 'checkDescriptions'] as const;
const all = (value: boolean): Partial<UndrivenOptions> => Object.fromEntries(STRICT.map((name) => [name, value]));

export const noUndrivenOperations: RuleDefinition<UndrivenOptions, UndrivenMessage> = {
  slug: 'no-undriven-operations',
  description:
    'Disallow work that is described and never driven: Effects, operations, saga effects, generators, queries',
  messages,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      checkOperations: flag('Report an Effect, or work of another runtime, that nothing drives.'),
      checkGenerators: flag('Report a generator that nothing iterates.'),
      checkQueries: flag('Report a query or a request that starts when somebody waits for it, where nobody does.'),
      checkObservables: flag('Report an Observable that is seen to be cold, and that nobody subscribes to.'),
      checkOutcomes: flag('Report a result that never rejects, where nobody looks at it.'),
      checkDescriptions: flag('Report a Stream, a Layer or another description that nothing takes.'),
      checkTested: flag('Report an operation that a condition or a comparison takes for its value.'),
      checkReturned: flag('Report an operation that a generator of its runtime gives for its value.'),
      checkStored: flag('Report them also in a variable that nothing reads.'),
      checkIgnored: flag('Report them also where a callback gives them to what ignores them: `forEach`, a timer.'),
    },
  },
  defaultOptions: {
    checkOperations: true,
    checkGenerators: true,
    checkQueries: true,
    checkObservables: true,
    checkOutcomes: true,
    checkDescriptions: true,
    checkTested: true,
    checkReturned: true,
    checkStored: true,
    checkIgnored: true,
  },
  fixable: false,
  configs: { recommended: all(false), strict: all(true), syntax: {} },
  candidates: [
    'ExpressionStatement',
    'VariableDeclarator',
    'ArrowFunctionExpression',
    'SequenceExpression',
    'YieldExpression',
  ],
  followsCalls: false,
  foresees: droppedValues,
  decide: decideUndrivenOperations,
};

import { droppedValues } from '../decisions/making/dropped-values.js';
import type { FloatingOptions } from '../decisions/no-floating-promises/finding.js';
import { beginNoFloatingPromises, decideNoFloatingPromises } from '../decisions/no-floating-promises/judge.js';
import { messages, type FloatingMessage } from '../decisions/no-floating-promises/messages.js';
import type { RuleDefinition } from './rule.js';
import { specifiers } from './specifiers.js';

const flag = (description: string) => ({ type: 'boolean', description }) as const;

export const noFloatingPromises: RuleDefinition<FloatingOptions, FloatingMessage> = {
  slug: 'no-floating-promises',
  description: 'Disallow promises that nothing waits for',
  messages,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ignoreVoid: flag('Take `void` as proof that a promise is left alone on purpose.'),
      ignoreIIFE: flag('Leave async functions alone that are called where they are written.'),
      checkThenables: flag('Take any object with a `then` of two callbacks for a promise.'),
      allowForKnownSafePromises: specifiers('Types whose values may be dropped.'),
      allowForKnownSafeCalls: specifiers('Functions whose promises may be dropped.'),
      checkStored: flag('Report a promise kept in a variable that nothing reads.'),
      checkAsyncGenerators: flag('Report generators that nothing iterates, as no-undriven-operations does.'),
      checkOperands: flag('Report a promise dropped inside an expression or the head of a `for`.'),
      checkOperations: flag('Report operations that nothing drives, as no-undriven-operations does.'),
      checkForEach: flag('Report `array.forEach(async …)`, and other callbacks of `forEach` that return promises.'),
      checkDispatchers: flag('Report the `parse()` of a command line whose actions are asynchronous.'),
    },
  },
  defaultOptions: {
    ignoreVoid: true,
    ignoreIIFE: false,
    checkThenables: false,
    allowForKnownSafePromises: [],
    allowForKnownSafeCalls: [],
    checkStored: true,
    checkAsyncGenerators: false,
    checkOperands: true,
    checkOperations: false,
    checkForEach: true,
    checkDispatchers: true,
  },
  fixable: false,
  configs: { recommended: {}, strict: { checkDispatchers: false }, syntax: {} },
  candidates: ['ExpressionStatement', 'VariableDeclarator', 'ArrowFunctionExpression', 'SequenceExpression'],
  followsCalls: false,
  namedSeeds: 'synchronous-functions',
  replaces: [
    { linter: 'eslint', name: '@typescript-eslint/no-floating-promises' },
    { linter: 'biome', name: 'noFloatingPromises' },
  ],
  forPeers: { ignoreVoid: false },
  foresees: droppedValues,
  begin: beginNoFloatingPromises,
  decide: decideNoFloatingPromises,
};

import type { LostOptions } from '../decisions/no-lost-rejection/finding.js';
import { decideLostRejections } from '../decisions/no-lost-rejection/judge.js';
import { messages, type LostMessage } from '../decisions/no-lost-rejection/messages.js';
import type { RuleDefinition } from './rule.js';

const flag = (description: string) => ({ type: 'boolean', description }) as const;

export const noLostRejection: RuleDefinition<LostOptions, LostMessage> = {
  slug: 'no-lost-rejection',
  description: 'Disallow promises whose end goes past the code that was written to see it',
  messages,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      checkReturned: flag('Report a promise returned from a `try`, or beside a `using`, before it has ended.'),
      checkStarted: flag('Report a promise that has started, and has no handler while something else is awaited.'),
      checkTests: flag(
        'Report that in tests as well, where it is an idiom (start, click, await), and timers of races.',
      ),
      checkFinally: flag('Report a `return`, `break` or `continue` that leaves a `finally` of asynchronous code.'),
      checkExecutors: flag('Report what a later callback inside of an executor throws.'),
      checkRaces: flag('Report the timer of a `Promise.race` that nothing clears, in programs of Node.'),
      checkRacesAnywhere: flag('Report it also where nothing shows that Node runs the file.'),
      checkHeld: flag('Report `Promise.all` where what its promises work with ends as soon as one of them rejects.'),
      checkHandlers: flag('Report `.then(f, g)` where nothing handles what `f` throws.'),
    },
  },
  defaultOptions: {
    checkReturned: true,
    checkStarted: true,
    checkTests: false,
    checkFinally: true,
    checkExecutors: true,
    checkRaces: true,
    checkRacesAnywhere: false,
    checkHeld: true,
    checkHandlers: true,
  },
  fixable: false,
  configs: { recommended: {}, strict: { checkRacesAnywhere: true } },
  candidates: [
    'ReturnStatement',
    'VariableDeclarator',
    'TryStatement',
    'NewExpression',
    'ExpressionStatement',
    'AwaitExpression',
  ],
  followsCalls: false,
  foresees: () => ({}),
  decide: decideLostRejections,
};

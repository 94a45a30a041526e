import type { BlockingOptions } from '../decisions/no-blocking-in-async-context/finding.js';
import { decideNoBlocking } from '../decisions/no-blocking-in-async-context/judge.js';
import { messages, type BlockingMessage } from '../decisions/no-blocking-in-async-context/messages.js';
import type { RuleDefinition } from './rule.js';

export const noBlockingInAsyncContext: RuleDefinition<BlockingOptions, BlockingMessage> = {
  slug: 'no-blocking-in-async-context',
  description: 'Disallow synchronous calls of files, processes and computations in code that the event loop runs',
  messages,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      where: {
        type: 'string',
        enum: ['handlers', 'async'],
        description:
          '`handlers`: only in what is called again and again while others wait. `async`: in all asynchronous code, but what runs at start-up.',
      },
      checkExists: {
        type: 'boolean',
        description: 'Report `existsSync` as well, which has no asynchronous sibling.',
      },
      checkTests: { type: 'boolean', description: 'Look at tests and scripts as well.' },
    },
  },
  defaultOptions: { where: 'handlers', checkExists: false, checkTests: false },
  fixable: false,
  configs: { recommended: {}, strict: { where: 'async' }, effect: { where: 'async' }, workers: { where: 'async' } },
  candidates: ['CallExpression'],
  followsCalls: true,
  replaces: [
    { linter: 'eslint', name: 'n/no-sync' },
    { linter: 'deno', name: 'no-sync-fn-in-async-fn' },
  ],
  foresees: () => ({}),
  decide: decideNoBlocking,
};
